package org.imprimatur.histories;

import org.imprimatur.review.model.Verdict;

/**
 * One thing somebody does, or that happens. Numbers stand for people and posts, so that a history can be shortened
 * anywhere and still means something: they are read against what there is when its turn comes.
 *
 * @param kind what
 * @param who counts people: among those for whom it makes sense, or among all
 * @param post counts posts back from the newest
 * @param apt whether only people are taken for whom the step makes sense
 * @param words what is written, where something is written
 * @param verdict what is voted, where there is a vote
 * @param much hours, a role, or another count
 */
record Step(Kind kind, int who, int post, boolean apt, Wording words, Verdict verdict, int much) {

  /** What can happen, and how often it does among a thousand steps. */
  enum Kind {
    BEGIN(40),
    EDIT(60),
    SUBMIT(120),
    VOTE(280),
    VOTE_STALE(10),
    TWO_LAST_VOTES(25),
    HOLD(40),
    LIFT(60),
    RECALL(6),
    REVISE(40),
    WITHDRAW(60),
    ACCEPT(35),
    REFUSE(10),
    NAME(50),
    TIME(90),
    ROLE(25),
    RULE_BREAKS(12),
    DRAFT_POLICY(14),
    DROP_POLICY(6),
    FORCE_POLICY(30),
    RESTART(12);

    final int often;

    Kind(int often) {
      this.often = often;
    }
  }

  @Override
  public String toString() {
    return kind + "(" + (apt ? "" : "any ") + who + ", post -" + post + ", " + words + ", " + verdict + ", " + much
        + ")";
  }
}
