package org.imprimatur.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges an answer: no fault, nothing of the inside, a problem where something is refused, and nothing that is not documented. */
final class Verdict {

  /** What HTTP itself may answer to any call when the address, a header or the body's form cannot be taken. */
  private static final Set<Integer> CARRIER = Set.of(400, 404, 405, 406, 413, 414, 415, 431);

  private static final Pattern INSIDE =
      Pattern.compile("\\b(?:java|javax|jakarta|tools|com\\.(?:fasterxml|sun)|org\\.(?:imprimatur|glassfish|eclipse|h2|postgresql|snakeyaml|hibernate))\\.[a-z]+\\.|\\b[A-Z]\\w+Exception\\b|\\bat [a-z]\\w+(?:\\.\\w+){2,}\\(|Payara|GlassFish|Jersey");

  private final Description description;

  Verdict(Description description) {
    this.description = description;
  }

  /** Returns what is wrong with an answer, in words that are the same for the same fault. */
  List<String> faults(Requests.Made made, Wire.Answer answer) {
    var faults = new ArrayList<String>();
    if (answer.status() == 0 || answer.status() >= 500) {
      faults.add("answers " + answer.status() + (answer.status() == 0 ? " (" + answer.body() + ")" : ""));
      return faults;
    }
    if (answer.status() == 400 && answer.body().isEmpty() && made.unreadable()) {
      return faults;
    }
    if (answer.status() >= 400) {
      faults.addAll(problem(answer));
    }
    var documented = made.operation().responses().path(Integer.toString(answer.status()));
    if (documented.isMissingNode()) {
      if (!made.carrierSpoiled() || !CARRIER.contains(answer.status())) {
        faults.add("answers " + answer.status() + ", which is not documented");
      }
    } else {
      faults.addAll(misfits(documented.path("content"), answer));
    }
    return faults;
  }

  private List<String> problem(Wire.Answer answer) {
    var faults = new ArrayList<String>();
    if (!answer.type().equals("application/problem+json")) {
      faults.add("answers " + answer.status() + " as \"" + answer.type() + "\", no problem");
      return faults;
    }
    if (INSIDE.matcher(answer.body()).find()) {
      faults.add("shows its inside");
    }
    var said = json(answer.body());
    if (said == null || !said.path("code").asText().matches("[A-Z][A-Z_]+") || said.path("status").asInt() != answer.status() || said.path("detail").asText().isBlank()) {
      faults.add("answers " + answer.status() + " with an unfinished problem");
    }
    return faults;
  }

  private List<String> misfits(JsonNode content, Wire.Answer answer) {
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? List.of() : List.of("has a body where none is documented");
    }
    var media = content.path(answer.type());
    if (media.isMissingNode()) {
      return List.of("answers " + answer.status() + " as \"" + answer.type() + "\", which is not documented");
    }
    if (!answer.type().endsWith("json")) {
      return List.of();
    }
    if (json(answer.body()) == null) {
      return List.of("is no JSON");
    }
    return description.misfits(media.path("schema"), answer.body()).stream().map(fact -> "does not fit its schema: " + fact.replaceAll("\\d+", "n")).distinct().limit(3).toList();
  }

  static JsonNode json(String body) {
    try {
      var tree = Description.JSON.readTree(body);
      return tree.isMissingNode() ? null : tree;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
