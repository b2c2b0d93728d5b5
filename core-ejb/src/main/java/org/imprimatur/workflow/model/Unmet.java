package org.imprimatur.workflow.model;

import java.util.Optional;
import org.imprimatur.kernel.model.Refusal;

/** Words the refusal for a guard that is not met: with what the case knows, or with the guard's own sentence. */
final class Unmet {

  private Unmet() {}

  static Refusal refusal(Guard guard, Transition transition, Case read) {
    return new Refusal(guard.code(), known(guard, transition, read).orElseGet(guard::unmet));
  }

  private static Optional<String> known(Guard guard, Transition transition, Case read) {
    return switch (guard) {
      case COMPLETE -> read.fact(Fact.Draft.class).map(Unmet::missing);
      case ANSWERED -> read.fact(Fact.Screened.class).map(Unmet::unanswered);
      case WITHIN_LIMITS -> read.fact(Fact.Screened.class).map(screened -> String.join(" ", screened.overruns()));
      case REASON_GIVEN -> why(transition);
      default -> Optional.empty();
    };
  }

  private static String missing(Fact.Draft draft) {
    return "This post is not complete. Please " + String.join(", ", draft.missing()) + ".";
  }

  private static String unanswered(Fact.Screened screened) {
    int number = screened.unanswered();
    return (number == 1 ? "One finding needs" : number + " findings need")
        + " your answer before this can go to review. Change the text, or say why it should stay.";
  }

  /** Who will read the reason is what makes somebody write a good one. */
  private static Optional<String> why(Transition transition) {
    return switch (transition) {
      case REQUEST_CHANGES, DECLINE -> Optional.of("The author will ask why. Give a reason in a sentence or two.");
      case HOLD -> Optional.of("The author will ask why the post is held. Give a reason in a sentence.");
      case WITHDRAW -> Optional.of("The log keeps why a post was withdrawn. Write a reason in a sentence.");
      default -> Optional.empty();
    };
  }
}
