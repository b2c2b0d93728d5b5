package org.imprimatur.reference;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.workflow.model.Cases;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Writes {@code docs/reference/workflow.md}. */
final class WorkflowPage {

  private static final String HEAD =
      """
      # The workflow

      Written from the code by `ReferencePagesTest`; do not edit. A transition is refused in this order: the wrong
      state, then a caller who may not ask, then the first guard that is not met. The table holds every transition the
      society decided on; which of them can be asked for today is said in the [README](../../README.md).

      ## A post

      | T | transition | from | to | who may ask | guards |
      |---|---|---|---|---|---|
      """;

  private static final String DELIVERY =
      """

      ## A delivery

      One for each channel. A send whose fate is not known is read back, never sent again by guess.

      | move | from | to |
      |---|---|---|
      """;

  private WorkflowPage() {}

  static String text() {
    return HEAD
        + Arrays.stream(Transition.values()).map(WorkflowPage::row).collect(Collectors.joining())
        + DELIVERY
        + Arrays.stream(DeliveryMove.values()).map(WorkflowPage::row).collect(Collectors.joining());
  }

  private static String row(Transition transition) {
    return String.format(
        "| %d | `%s` | %s | %s | %s | %s |%n", transition.number(), transition, words(transition.from()),
        to(transition),
        words(transition.by()), words(transition.needs()));
  }

  private static String to(Transition transition) {
    if (transition == Transition.LIFT) {
      return "the state before the hold";
    }
    var read = Cases.meeting(transition);
    return "`" + EditorialWorkflow.apply(transition, transition.from().iterator().next(), read).answer()
        .map(State::name).orElseThrow() + "`";
  }

  private static String row(DeliveryMove move) {
    var from = Arrays.stream(DeliveryState.values()).filter(move::possibleIn).collect(Collectors.toSet());
    return String.format("| `%s` | %s | `%s` |%n", move, words(from), move.from(from.iterator().next()));
  }

  private static String words(Set<? extends Enum<?>> constants) {
    return constants.stream().sorted((a, b) -> a.ordinal() - b.ordinal()).map(each -> "`" + each.name() + "`")
        .collect(Collectors.joining(", "));
  }
}
