package org.imprimatur.workflow.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;

/** The only place that names a submission's next state. */
public final class EditorialWorkflow {

  private EditorialWorkflow() {}

  /**
   * Returns the state after the transition, or why it is refused: wrong state first, then the caller, then the guards.
   */
  public static Decision<State> apply(Transition transition, State current, Case read) {
    return asked(transition, current, read).or(() -> unmet(transition, read).stream().findFirst()
        .map(guard -> Unmet.refusal(guard, transition, read)))
        .<Decision<State>>map(Decision::refused)
        .orElseGet(() -> next(transition, read));
  }

  /**
   * Tells whether nothing but these guards keeps the transition from being taken: it waits for what they ask for. A
   * refusal for anything else is for good.
   */
  public static boolean waits(Transition transition, State current, Case read, Set<Guard> guards) {
    var unmet = unmet(transition, read);
    return asked(transition, current, read).isEmpty() && !unmet.isEmpty() && guards.containsAll(unmet);
  }

  /**
   * Returns why what was read so far refuses the transition already, whatever is still to be read; empty when it does
   * not. For what must be known before something costly or lasting is done.
   */
  public static Optional<Refusal> refuted(Transition transition, Case read) {
    return transition.needs().stream().sorted().filter(guard -> guard.refuted(read)).findFirst()
        .map(guard -> Unmet.refusal(guard, transition, read));
  }

  /** Returns why nobody may ask for the transition in this state; empty when somebody may. */
  public static Optional<Refusal> notNow(Transition transition, State current) {
    return transition.from().contains(current)
        ? Optional.empty()
        : Optional.of(Refusal.of(WorkflowGrounds.WRONG_STATE, Map.of("state", current.name())));
  }

  /**
   * Returns the transitions which somebody in these capacities could ask for in this state, whatever their guards say.
   * A hold opens none but its lift: of a held post only what could be asked for where it stood.
   *
   * @param stands the state before the hold; of a post that is not held its state
   */
  public static List<Transition> open(State current, State stands, Set<Party> parties) {
    return Arrays.stream(Transition.values())
        .filter(transition -> transition.from().contains(current))
        .filter(transition -> transition == Transition.LIFT || transition.from().contains(stands))
        .filter(transition -> !Collections.disjoint(transition.by(), parties))
        .toList();
  }

  /** The wrong state, or somebody who may not ask; who may the permission has said before: this is the second lock. */
  private static Optional<Refusal> asked(Transition transition, State current, Case read) {
    return notNow(transition, current).or(() -> Optional.of(Refusal.of(WorkflowGrounds.OTHERS_MAY))
        .filter(refusal -> Collections.disjoint(transition.by(), read.parties())));
  }

  private static List<Guard> unmet(Transition transition, Case read) {
    return transition.needs().stream().sorted().filter(guard -> !guard.met(read)).toList();
  }

  private static Decision<State> next(Transition transition, Case read) {
    if (transition.to() != null) {
      return Decision.done(transition.to());
    }
    return read.fact(Fact.Stands.class)
        .map(Fact.Stands::state)
        .map(Decision::done)
        .orElseThrow(() -> new IllegalStateException("a held submission must know the state before the hold"));
  }
}
