package org.imprimatur.workflow.model;

/**
 * A condition of a transition. A use case asserts the guards it has established; one that is not asserted is not met,
 * and the refusal carries its name.
 */
public enum Guard {
  COMPLETE("Something required is missing."),
  WITHIN_LIMITS("The post is too long for one of its channels with its disclaimers in."),
  IN_GOOD_STANDING("Only a member in good standing may submit."),
  ANSWERED("A finding still needs your answer."),
  SCREENED("Screening did not finish; the post is held until it does."),
  CLEAN("A finding blocks the post."),
  BLOCKED("No finding blocks the post."),
  NOTHING_OUT("Something is being sent or is already live."),
  QUORUM_MET("The quorum is not met on this text."),
  ROLES_PRESENT("A required reviewer has not approved yet."),
  ENOUGH_ELIGIBLE("Too few reviewers may vote on this post."),
  REASON_GIVEN("A reason is required."),
  DECLINE_REACHED("Not enough reviewers have declined."),
  WITHIN_APPEAL("The time for an appeal is over, or there has been one."),
  OTHER_VOTERS("No other reviewers are left to hear an appeal."),
  DUE("The slot has not come."),
  SAME_HASH("What would be sent is not what was approved."),
  SLOT_VALID("The new slot is outside the validity of the post."),
  OVERDUE("The time to decide has not passed."),
  LIFT_AGREED(
      "A hold is lifted by whoever put it, or by two officers. You have asked; it waits for a second officer, who neither wrote"
          + " nor edited the post. It ends by itself at its review-by."),
  TWO_PERSONS("The author and one officer, who has no hand in the post and has not recused, must both ask."
      + " Where the author's account is closed, two such officers must."),
  EXPIRED("The post has not expired."),
  SERIOUS("A retraction needs serious harm or falsity.");

  private final String unmet;

  Guard(String unmet) {
    this.unmet = unmet;
  }

  /** Returns the sentence shown when the guard is not met. */
  public String unmet() {
    return unmet;
  }
}
