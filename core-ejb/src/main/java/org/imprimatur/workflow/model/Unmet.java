package org.imprimatur.workflow.model;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Refusal;

/** Finds the refusal for a guard that is not met: with what the case knows, or on the guard itself. */
final class Unmet {

  private Unmet() {}

  static Refusal refusal(Guard guard, Transition transition, Case read) {
    return known(guard, transition, read).orElseGet(() -> Refusal.of(guard));
  }

  private static Optional<Refusal> known(Guard guard, Transition transition, Case read) {
    return switch (guard) {
      case COMPLETE -> read.fact(Fact.Draft.class)
          .map(draft -> Refusal.of(WorkflowGrounds.INCOMPLETE, Map.of("missing", draft.missing())));
      case ANSWERED -> read.fact(Fact.Screened.class)
          .map(screened -> Refusal.of(WorkflowGrounds.UNANSWERED, Map.of("findings", screened.unanswered())));
      case WITHIN_LIMITS -> read.fact(Fact.Screened.class)
          .map(screened -> Refusal.of(WorkflowGrounds.DOES_NOT_FIT, Map.of("overruns", screened.overruns())));
      case REASON_GIVEN -> why(transition).map(Refusal::of);
      default -> Optional.empty();
    };
  }

  /** Who will read the reason is what makes somebody write a good one. */
  private static Optional<WorkflowGrounds> why(Transition transition) {
    return switch (transition) {
      case REQUEST_CHANGES, DECLINE -> Optional.of(WorkflowGrounds.AUTHOR_ASKS_WHY);
      case HOLD -> Optional.of(WorkflowGrounds.AUTHOR_ASKS_WHY_HELD);
      case WITHDRAW -> Optional.of(WorkflowGrounds.LOG_KEEPS_WHY);
      default -> Optional.empty();
    };
  }
}
