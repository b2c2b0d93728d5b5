package org.imprimatur.screening.infrastructure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.infrastructure.CommandFault;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.platform.infrastructure.JsonLines;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.registry.infrastructure.DirectoryFile;
import org.imprimatur.registry.infrastructure.IcuSkeletons;
import org.imprimatur.registry.model.LookAlikeHandleRule;
import org.imprimatur.registry.model.LookAlikes;
import org.imprimatur.registry.model.UnverifiedHandleRule;
import org.imprimatur.screening.model.BadQuestion;
import org.imprimatur.screening.model.Judge;
import org.imprimatur.screening.model.Question;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.model.SocietySettings;

/** The command that judges texts, one JSON object a line: no server, no database. */
public final class CheckLines implements JsonLines.Answering {

  private final Judge judge;

  private CheckLines(Judge judge) {
    this.judge = judge;
  }

  /**
   * Judges what comes in and ends with 0, or 2 when a line could not be judged or the options are wrong, or 3 when the
   * policy or the directory cannot be read.
   */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.in, System.out, Console.ofProcess()));
  }

  static int run(List<String> options, InputStream in, OutputStream out, Console console) {
    CheckOptions how;
    try {
      how = CheckOptions.of(options);
    } catch (CheckOptions.Wrong wrong) {
      console.refuse(wrong.sentence());
      return JsonLines.UNREADABLE;
    }
    try {
      var directory =
          how.directory().isEmpty() ? Directory.example() : DirectoryFile.read(Path.of(how.directory().get()));
      return by(directory).answer(in, out, how.threads()) ? JsonLines.ANSWERED : JsonLines.UNREADABLE;
    } catch (DirectoryFile.Unreadable fault) {
      console.refuse(fault.sentence());
    } catch (IOException | RuntimeException fault) {
      console.refuse(CommandFault.CANNOT_GO_ON, Map.of("fault", String.valueOf(fault.getMessage())));
    }
    return JsonLines.NOT_STARTED;
  }

  /** Compiles the shipped policy once, for all lines that are judged by it. */
  static CheckLines by(Directory directory) {
    var likes = new LookAlikes(new IcuSkeletons());
    var rules = List.<Rule>of(new LookAlikeHandleRule(likes, Phrasebook::everyLanguage),
        new UnverifiedHandleRule(likes, Phrasebook::everyLanguage));
    var policy = new Policy(CompiledPacks.shipped(directory.society()), rules, directory,
        Phrasebook::everyLanguage);
    return new CheckLines(
        new Judge(manuscript -> manuscript.proof(policy), new Renderer(Catalogue.shipped()), name(directory), "en"));
  }

  /** The operator's, else the longest of the directory's, for a short one may stand beside it. */
  private static String name(Directory directory) {
    return SocietySettings.of(setting -> Optional.ofNullable(System.getenv(setting.variable()))).name()
        .or(() -> directory.society().names().stream().max(Comparator.comparingInt(String::length)))
        .orElseGet(() -> OurSociety.unnamed("en"));
  }

  /** Answers every line in its turn, so many at once; returns whether all could be judged. */
  boolean answer(InputStream in, OutputStream out, int threads) throws IOException {
    return JsonLines.answer(in, out, this, threads);
  }

  @Override
  public Object answer(Object id, JsonNode line) {
    try {
      return judge.answer(id, StrictJson.as(line, Question.class));
    } catch (BadQuestion refused) {
      throw new JsonLines.Refused(refused.sentence());
    }
  }

  @Override
  public boolean atOnce(JsonParser line, JsonGenerator answer) throws IOException {
    var plain = PlainQuestion.read(line);
    if (plain.isEmpty()) {
      return false;
    }
    try {
      AnswerLine.write(judge.answer(plain.get().id(), plain.get().question()), answer);
      return true;
    } catch (BadQuestion refused) {
      return false;
    }
  }
}
