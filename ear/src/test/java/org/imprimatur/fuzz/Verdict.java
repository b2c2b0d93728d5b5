package org.imprimatur.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Judges an answer: no fault, nothing of the inside, a problem where something is refused, and nothing that is not
 * documented.
 */
final class Verdict {

  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(?:java|javax|jakarta|tools|com\\.(?:fasterxml|sun)|org\\.(?:imprimatur|glassfish|eclipse|h2|"
              + "postgresql|snakeyaml|hibernate))\\.[a-z]+\\.|\\b[A-Z]\\w+Exception\\b|\\bat "
              + "[a-z]\\w+(?:\\.\\w+){2,}\\(|Payara|GlassFish|Jersey");

  private final Documented documented;

  Verdict(Description description) {
    this.documented = new Documented(description);
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
    documented.faults(made.operation(), made.carrierSpoiled(), answer.status(), answer.type(), answer.body()).stream()
        .map(fact -> fact.startsWith("does not fit") ? fact.replaceAll("\\d+", "n") : fact)
        .distinct()
        .limit(3)
        .forEach(faults::add);
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
    var said = Documented.json(answer.body());
    if (said == null || !said.path("code").asText().matches("[A-Z][A-Z_]+")
        || said.path("status").asInt() != answer.status() || said.path("detail").asText().isBlank()) {
      faults.add("answers " + answer.status() + " with an unfinished problem");
    }
    return faults;
  }
}
