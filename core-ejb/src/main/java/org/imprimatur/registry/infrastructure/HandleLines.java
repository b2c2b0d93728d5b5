package org.imprimatur.registry.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.infrastructure.CommandFault;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.platform.infrastructure.JsonLines;
import org.imprimatur.registry.model.LookAlikes;

/**
 * The command that tells look-alike handles, one JSON object a line: {@code {id, text, protected}}, where protected is
 * one handle or a list.
 */
public final class HandleLines {

  private final LookAlikes likes = new LookAlikes(new IcuSkeletons());

  /** Judges what comes in and ends with 0, or 2 when a line could not be judged, or 3 when it cannot go on. */
  public static void main(String[] args) {
    System.exit(run(System.in, System.out, Console.ofProcess()));
  }

  static int run(InputStream in, OutputStream out, Console console) {
    try {
      return JsonLines.answer(in, out, new HandleLines()::answer) ? JsonLines.ANSWERED : JsonLines.UNREADABLE;
    } catch (IOException fault) {
      console.refuse(CommandFault.CANNOT_GO_ON, Map.of("fault", String.valueOf(fault.getMessage())));
      return JsonLines.NOT_STARTED;
    }
  }

  private Object answer(Object id, JsonNode line) {
    var text = line.path("text");
    var guarded = new ArrayList<String>();
    line.path("protected").forEach(each -> guarded.add(each.asText()));
    if (line.path("protected").isTextual()) {
      guarded.add(line.path("protected").asText());
    }
    if (!text.isTextual() || text.asText().isBlank() || guarded.isEmpty()) {
      throw new JsonLines.Refused(Sentence.of(HandleQuestion.INCOMPLETE));
    }
    return answer(id, text.asText(), List.copyOf(guarded));
  }

  private Map<String, Object> answer(Object id, String handle, List<String> guarded) {
    var answer = new LinkedHashMap<String, Object>();
    if (id != null) {
      answer.put("id", id);
    }
    var likeness = likes.of(handle, guarded);
    answer.put("lookalike", likeness.isPresent());
    likeness.ifPresent(found -> {
      answer.put("of", found.of());
      answer.put("reason", found.reason());
    });
    return answer;
  }
}
