package org.imprimatur.workflow.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Code;

/**
 * A condition of a transition: a predicate over one kind of fact in a {@link Case}. Only the table evaluates it. Of
 * several that are not met the first in this order is said.
 */
public enum Guard {
  COMPLETE(Code.INVALID, "Something required is missing.", Fact.Draft.class, draft -> draft.missing().isEmpty()),
  ANSWERED(Code.ANSWERS_MISSING, "A finding still needs your answer.", Fact.Screened.class, Fact.Screened::answered),
  WITHIN_LIMITS(Code.TOO_LONG, "The post is too long for one of its channels with its disclaimers in.",
      Fact.Screened.class, Fact.Screened::fits),
  IN_GOOD_STANDING("Only a member in good standing may submit.", Fact.Member.class, Fact.Member::inGoodStanding),
  SCREENED(Code.SCREENING_FAILED, "Screening did not finish; the post is held until it does.", Fact.Screened.class,
      Fact.Screened::finished),
  CLEAN(Code.SCREENING_BLOCKED, "A finding blocks the post.", Fact.Screened.class, Fact.Screened::clean),
  BLOCKED("No finding blocks the post.", Fact.Screened.class, Fact.Screened::stopped),
  NOTHING_OUT("Something is being sent or is already live.", Fact.Stands.class, Fact.Stands::nothingOut),
  QUORUM_MET("The quorum is not met on this text.", Fact.Votes.class, Fact.Votes::quorum),
  ROLES_PRESENT("A required reviewer has not approved yet.", Fact.Votes.class, Fact.Votes::rolesPresent),
  ENOUGH_ELIGIBLE("Too few reviewers may vote on this post.", Fact.Votes.class, Fact.Votes::enoughEligible),
  REASON_GIVEN(Code.REASON_MISSING, "A reason is required.", Fact.Reason.class,
      reason -> !CleanText.blank(reason.given())),
  DECLINE_REACHED("Not enough reviewers have declined.", Fact.Votes.class, Fact.Votes::declined),
  WITHIN_APPEAL("The time for an appeal is over, or there has been one.", Fact.Appeal.class, Fact.Appeal::inTime),
  OTHER_VOTERS("No other reviewers are left to hear an appeal.", Fact.Appeal.class, appeal -> appeal.others() > 0),
  DUE("The slot has not come.", Fact.Slot.class, Fact.Slot::due),
  SAME_HASH("What would be sent is not what was approved.", Fact.Hashes.class, Fact.Hashes::same),
  SLOT_VALID("The new slot is outside the validity of the post.", Fact.Slot.class, Fact.Slot::valid),
  OVERDUE("The time to decide has not passed.", Fact.Deadline.class, Fact.Deadline::passed),
  LIFT_AGREED(
      "A hold is lifted by whoever put it, or by two officers. You have asked; it waits for a second officer, who neither wrote"
          + " nor edited the post. It ends by itself at its review-by.",
      Fact.Lift.class, Fact.Lift::agreed),
  TWO_PERSONS("The author and one officer, who has no hand in the post and has not recused, must both ask."
      + " Where the author's account is closed, two such officers must.",
      Fact.Askers.class, Fact.Askers::two),
  EXPIRED("The post has not expired.", Fact.Slot.class, Fact.Slot::expired),
  SERIOUS("A retraction needs serious harm or falsity.", Fact.Grounds.class,
      grounds -> grounds.harm() || grounds.falsity());

  private final Code code;
  private final String unmet;
  private final Function<Case, Optional<Boolean>> says;

  <F extends Fact> Guard(String unmet, Class<F> kind, Predicate<F> holds) {
    this(Code.GUARD_NOT_MET, unmet, kind, holds);
  }

  <F extends Fact> Guard(Code code, String unmet, Class<F> kind, Predicate<F> holds) {
    this.code = code;
    this.unmet = unmet;
    this.says = read -> read.fact(kind).map(holds::test);
  }

  /** Returns the code of the refusal when the guard is not met. */
  public Code code() {
    return code;
  }

  /** Returns the sentence shown when the guard is not met and the case knows none that says more. */
  public String unmet() {
    return unmet;
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
