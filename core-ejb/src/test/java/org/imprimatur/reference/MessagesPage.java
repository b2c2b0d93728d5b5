package org.imprimatur.reference;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Transition;

/** Writes {@code docs/reference/messages.md}. */
final class MessagesPage {

  private static final String HEAD =
      """
      # Refusals

      Written from the code by `ReferencePagesTest`; do not edit. A refusal is a code and a sentence. The codes are stable: programs
      compare them. The sentences name the thing, the fact and the remedy, and may change. A refused request has changed nothing.

      ## Codes

      """;

  private static final String GUARDS =
      """

      ## Guards

      The sentence that comes with `GUARD_NOT_MET`, and the transitions that ask for the guard.

      | guard | sentence | asked for by |
      |---|---|---|
      """;

  private MessagesPage() {}

  static String text() {
    return HEAD
        + Arrays.stream(Code.values()).map(code -> "- `" + code + "`\n").collect(Collectors.joining())
        + GUARDS
        + Arrays.stream(Guard.values()).map(MessagesPage::row).collect(Collectors.joining());
  }

  private static String row(Guard guard) {
    var asked = Arrays.stream(Transition.values())
        .filter(transition -> transition.needs().contains(guard))
        .map(transition -> "`" + transition + "`")
        .collect(Collectors.joining(", "));
    return "| `" + guard + "` | " + guard.unmet() + " | " + asked + " |\n";
  }
}
