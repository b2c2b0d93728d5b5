package org.imprimatur.workflow.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/**
 * A condition of a transition: a predicate over one kind of fact in a {@link Case}. Only the table evaluates it. Of
 * several that are not met the first in this order is said.
 */
public enum Guard implements Grounds {
  COMPLETE(Code.INVALID, Fact.Draft.class, draft -> draft.missing().isEmpty()),
  ANSWERED(Code.ANSWERS_MISSING, Fact.Screened.class, Fact.Screened::answered),
  WITHIN_LIMITS(Code.TOO_LONG, Fact.Screened.class, Fact.Screened::fits),
  IN_GOOD_STANDING(Fact.Member.class, Fact.Member::inGoodStanding),
  SCREENED(Code.SCREENING_FAILED, Fact.Screened.class, Fact.Screened::finished),
  CLEAN(Code.SCREENING_BLOCKED, Fact.Screened.class, Fact.Screened::clean),
  BLOCKED(Fact.Screened.class, Fact.Screened::stopped),
  NOTHING_OUT(Fact.Stands.class, Fact.Stands::nothingOut),
  SOMETHING_OUT(Fact.Stands.class, Fact.Stands::somethingOut),
  QUORUM_MET(Fact.Votes.class, Fact.Votes::quorum),
  ROLES_PRESENT(Fact.Votes.class, Fact.Votes::rolesPresent),
  ENOUGH_ELIGIBLE(Fact.Votes.class, Fact.Votes::enoughEligible),
  REASON_GIVEN(Code.REASON_MISSING, Fact.Reason.class, reason -> !CleanText.blank(reason.given())),
  DECLINE_REACHED(Fact.Votes.class, Fact.Votes::declined),
  WITHIN_APPEAL(Fact.Appeal.class, Fact.Appeal::inTime),
  OTHER_VOTERS(Fact.Appeal.class, appeal -> appeal.others() > 0),
  DUE(Fact.Slot.class, Fact.Slot::due),
  SAME_HASH(Fact.Hashes.class, Fact.Hashes::same),
  SLOT_VALID(Fact.Slot.class, Fact.Slot::valid),
  OVERDUE(Fact.Deadline.class, Fact.Deadline::passed),
  LIFT_AGREED(Fact.Lift.class, Fact.Lift::agreed),
  TWO_PERSONS(Fact.Askers.class, Fact.Askers::two),
  EXPIRED(Fact.Slot.class, Fact.Slot::expired),
  SERIOUS(Fact.Grounds.class, grounds -> grounds.harm() || grounds.falsity());

  private final Code code;
  private final Function<Case, Optional<Boolean>> says;

  <F extends Fact> Guard(Class<F> kind, Predicate<F> holds) {
    this(Code.GUARD_NOT_MET, kind, holds);
  }

  <F extends Fact> Guard(Code code, Class<F> kind, Predicate<F> holds) {
    this.code = code;
    this.says = read -> read.fact(kind).map(holds::test);
  }

  /** Returns the code of the refusal when the guard is not met. */
  @Override
  public Code code() {
    return code;
  }

  /** Tells whether the facts show that it holds; what was not read shows nothing. */
  boolean met(Case read) {
    return says.apply(read).orElse(false);
  }

  /** Tells whether the facts show that it does not hold. */
  boolean refuted(Case read) {
    return !says.apply(read).orElse(true);
  }
}
