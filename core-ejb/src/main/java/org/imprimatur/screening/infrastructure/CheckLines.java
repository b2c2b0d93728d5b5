package org.imprimatur.screening.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.infrastructure.JsonLines;
import org.imprimatur.policy.infrastructure.CompiledPacks;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.screening.model.BadQuestion;
import org.imprimatur.screening.model.Judge;
import org.imprimatur.screening.model.Question;

/** The command that judges texts, one JSON object a line: no server, no database. */
public final class CheckLines {

  private final Judge judge;

  private CheckLines(Judge judge) {
    this.judge = judge;
  }

  /** Judges what comes in and ends with 0, or 2 when a line could not be judged, or 3 when the policy cannot be read. */
  public static void main(String[] args) {
    System.exit(run(System.in, System.out, System.err));
  }

  static int run(InputStream in, OutputStream out, PrintStream err) {
    try {
      var policy = new Policy(CompiledPacks.shipped(), List.of());
      var society = System.getenv().getOrDefault("IMPRIMATUR_SOCIETY", "Prairie Psychiatric Society");
      var check = new CheckLines(new Judge(policy::screen, new Renderer(Catalogue.shipped()), society));
      return JsonLines.answer(in, out, check::answer) ? JsonLines.ANSWERED : JsonLines.UNREADABLE;
    } catch (IOException | RuntimeException fault) {
      err.println("The check cannot go on: " + fault.getMessage());
      return JsonLines.NOT_STARTED;
    }
  }

  private Object answer(Object id, JsonNode line) {
    try {
      return judge.answer(id, StrictJson.as(line, Question.class));
    } catch (BadQuestion refused) {
      throw new JsonLines.Refused(refused.getMessage());
    }
  }
}
