package org.imprimatur.workflow.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.Unfit;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.submission.model.Missing;

/** For each guard a fact that meets it and one that does not, and whole cases made of them. */
public final class Cases {

  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private static final Fact.Screened CLEAN = Fact.Screened.finished(0, 0, List.of());
  private static final Fact.Votes APPROVED = new Fact.Votes(2, 2, 0, 0, 3, 0);

  private Cases() {}

  /** Returns a case that meets every guard of a transition, asked for by whoever may. */
  public static Case meeting(Transition transition) {
    return meeting(transition, transition.by());
  }

  static Case meeting(Transition transition, Set<Party> parties) {
    return facts(transition, parties, Optional.empty());
  }

  /** A case in which what one guard looks at was not read. */
  static Case meetingBut(Transition transition, Guard guard) {
    return facts(transition, transition.by(), Optional.of(met(guard).getClass()));
  }

  private static Case facts(Transition transition, Set<Party> parties, Optional<Class<?>> unread) {
    var read = Case.by(parties).and(new Fact.Stands(State.DRAFT));
    if (unread.filter(Fact.Stands.class::equals).isPresent()) {
      read = Case.by(parties);
    }
    for (var guard : transition.needs()) {
      var fact = met(guard);
      read = unread.filter(fact.getClass()::equals).isPresent() ? read : read.and(fact);
    }
    return read;
  }

  /** The guards that cannot but fall with one: what was not screened to its end is not clean either. */
  static Set<Guard> fallingWith(Guard guard) {
    return guard == Guard.SCREENED ? Set.of(Guard.SCREENED, Guard.CLEAN) : Set.of(guard);
  }

  /** A fact that meets the guard, and every other guard of its transitions that looks at it. */
  static Fact met(Guard guard) {
    return switch (guard) {
      case COMPLETE -> new Fact.Draft(List.of());
      case IN_GOOD_STANDING -> new Fact.Member(true);
      case ANSWERED, WITHIN_LIMITS, SCREENED, CLEAN -> CLEAN;
      case BLOCKED -> Fact.Screened.finished(1, 0, List.of());
      case NOTHING_OUT -> new Fact.Stands(State.DRAFT);
      case SOMETHING_OUT -> new Fact.Stands(State.RELEASED);
      case QUORUM_MET, ROLES_PRESENT, ENOUGH_ELIGIBLE -> APPROVED;
      case DECLINE_REACHED -> new Fact.Votes(2, 0, 2, 0, 3, 0);
      case REASON_GIVEN -> new Fact.Reason("Because of it.");
      case WITHIN_APPEAL, OTHER_VOTERS -> new Fact.Appeal(NOW, ago(30), 0, 1);
      case DUE -> new Fact.Slot(NOW, NOW, Optional.empty());
      case SLOT_VALID -> new Fact.Slot(NOW, NOW, Optional.of(NOW.plusSeconds(1)));
      case EXPIRED -> new Fact.Slot(NOW, ago(1), Optional.of(NOW));
      case SAME_HASH -> Fact.Hashes.of("a", "a", "a");
      case OVERDUE -> new Fact.Deadline(NOW, Optional.of(NOW.minusMillis(1)));
      case LIFT_AGREED -> Fact.Lift.askedBy(false, 2);
      case TWO_PERSONS -> new Fact.Askers(true, false, 1);
      case SERIOUS -> new Fact.Grounds(true, false);
    };
  }

  /** A fact that does not meet the guard, and meets every other guard of its transitions as far as that can be. */
  static Fact unmet(Guard guard) {
    return switch (guard) {
      case COMPLETE -> new Fact.Draft(List.of(Missing.TITLE));
      case IN_GOOD_STANDING -> new Fact.Member(false);
      case ANSWERED -> Fact.Screened.finished(0, 1, List.of());
      case WITHIN_LIMITS -> Fact.Screened.finished(0, 0, List.of(Sentence.of(Unfit.NO_WORDS)));
      case SCREENED -> Fact.Screened.unfinished();
      case CLEAN -> Fact.Screened.finished(1, 0, List.of());
      case BLOCKED -> CLEAN;
      case NOTHING_OUT -> new Fact.Stands(State.RELEASED);
      case SOMETHING_OUT -> new Fact.Stands(State.DRAFT);
      case QUORUM_MET -> new Fact.Votes(2, 1, 0, 0, 3, 0);
      case ROLES_PRESENT -> new Fact.Votes(2, 2, 0, 0, 3, 1);
      case ENOUGH_ELIGIBLE -> new Fact.Votes(2, 2, 0, 0, 1, 0);
      case DECLINE_REACHED -> new Fact.Votes(2, 0, 1, 0, 3, 0);
      case REASON_GIVEN -> new Fact.Reason(" \n");
      case WITHIN_APPEAL -> new Fact.Appeal(NOW, ago(30).minusMillis(1), 0, 1);
      case OTHER_VOTERS -> new Fact.Appeal(NOW, ago(1), 0, 0);
      case DUE -> new Fact.Slot(NOW, NOW.plusMillis(1), Optional.empty());
      case SLOT_VALID -> new Fact.Slot(NOW, NOW, Optional.of(NOW));
      case EXPIRED -> new Fact.Slot(NOW, ago(1), Optional.of(NOW.plusMillis(1)));
      case SAME_HASH -> Fact.Hashes.of("a", "a", "b");
      case OVERDUE -> new Fact.Deadline(NOW, Optional.of(NOW));
      case LIFT_AGREED -> Fact.Lift.askedBy(false, 1);
      case TWO_PERSONS -> new Fact.Askers(true, false, 0);
      case SERIOUS -> new Fact.Grounds(false, false);
    };
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }
}
