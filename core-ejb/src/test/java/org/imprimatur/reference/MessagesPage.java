package org.imprimatur.reference;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.Transition;

/** Writes {@code docs/reference/messages.md}. */
final class MessagesPage {

  private static final String HEAD =
      """
      # Refusals

      Written from the code by `ReferencePagesTest`; do not edit. A refusal is a code and a sentence. The codes are
      stable: programs compare them. The sentences name the thing, the fact and the remedy, and may change. A refused
      request has changed nothing.

      ## Codes

      """;

  private static final String GUARDS =
      """

      ## Guards

      The code and the sentence with which a transition is refused whose guard is not met, and the transitions that
      ask for it. Of several guards that are not met the first in this list is said. A sentence is another where the
      facts say more: what is missing, how many findings want an answer, which channel does not take the text, who
      will read the reason.

      | guard | code | sentence | asked for by |
      |---|---|---|---|
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
    return "| `" + guard + "` | `" + guard.code() + "` | " + English.of(guard.sentence()) + " | " + asked + " |\n";
  }
}
