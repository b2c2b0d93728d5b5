package org.imprimatur.workflow.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;

/** The only place that names a submission's next state. */
public final class EditorialWorkflow {

  /** Who may what is said before, by the permission: this is the second lock. */
  private static final String OTHERS = "You may not do this to this post. Its author, the chair or the committee may.";

  private EditorialWorkflow() {}

  /**
   * Returns the state after the transition, or why it is refused: wrong state first, then the caller, then the guards.
   */
  public static Decision<State> apply(Transition transition, State current, Facts facts) {
    var never = notNow(transition, current);
    if (never.isPresent()) {
      return Decision.refused(never.get());
    }
    if (Collections.disjoint(transition.by(), facts.parties())) {
      return Decision.refused(Code.NOT_ALLOWED, OTHERS);
    }
    return transition.needs().stream()
        .sorted()
        .filter(guard -> !facts.met().contains(guard))
        .findFirst()
        .<Decision<State>>map(guard -> Decision.refused(Code.GUARD_NOT_MET, guard.unmet()))
        .orElseGet(() -> next(transition, facts));
  }

  /** Returns why nobody may ask for the transition in this state; empty when somebody may. */
  public static Optional<Refusal> notNow(Transition transition, State current) {
    return transition.from().contains(current)
        ? Optional.empty()
        : Optional.of(new Refusal(
            Code.WRONG_STATE, "This post is " + words(current)
                + ", so it cannot be changed that way. Reload to see what is possible now."));
  }

  /**
   * Returns the transitions which somebody in these capacities could ask for in this state, whatever their guards say.
   */
  public static List<Transition> open(State current, Facts facts) {
    return Arrays.stream(Transition.values())
        .filter(transition -> transition.from().contains(current))
        .filter(transition -> !Collections.disjoint(transition.by(), facts.parties()))
        .toList();
  }

  private static Decision<State> next(Transition transition, Facts facts) {
    if (transition.to() != null) {
      return Decision.done(transition.to());
    }
    return facts.before()
        .map(Decision::done)
        .orElseThrow(() -> new IllegalStateException("a held submission must know the state before the hold"));
  }

  private static String words(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
