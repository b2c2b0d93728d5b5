package org.imprimatur.workflow.model;

import static org.imprimatur.workflow.model.Party.AUTHOR;
import static org.imprimatur.workflow.model.Party.CHAIR;
import static org.imprimatur.workflow.model.Party.CO_AUTHOR;
import static org.imprimatur.workflow.model.Party.HOLDER;
import static org.imprimatur.workflow.model.Party.OFFICER;
import static org.imprimatur.workflow.model.Party.PUBLISHER;
import static org.imprimatur.workflow.model.Party.SYSTEM;
import static org.imprimatur.workflow.model.Party.VOTER;
import static org.imprimatur.workflow.model.State.APPROVED;
import static org.imprimatur.workflow.model.State.CHANGES_REQUESTED;
import static org.imprimatur.workflow.model.State.CLOSED;
import static org.imprimatur.workflow.model.State.CORRECTING;
import static org.imprimatur.workflow.model.State.DECLINED;
import static org.imprimatur.workflow.model.State.DRAFT;
import static org.imprimatur.workflow.model.State.IN_REVIEW;
import static org.imprimatur.workflow.model.State.LAPSED;
import static org.imprimatur.workflow.model.State.ON_HOLD;
import static org.imprimatur.workflow.model.State.RECALLED;
import static org.imprimatur.workflow.model.State.RELEASED;
import static org.imprimatur.workflow.model.State.RETRACTED;
import static org.imprimatur.workflow.model.State.SCREENING;
import static org.imprimatur.workflow.model.State.WITHDRAWN;

import java.util.Set;

/**
 * The editorial machine as data: T1 and on of the workflow, one constant each. Which state follows is decided by
 * {@link EditorialWorkflow} and nowhere else.
 */
public enum Transition {
  SUBMIT(1, Set.of(DRAFT), SCREENING, Set.of(AUTHOR, CO_AUTHOR),
      Set.of(Guard.COMPLETE, Guard.WITHIN_LIMITS, Guard.IN_GOOD_STANDING, Guard.ANSWERED)),
  OPEN_REVIEW(2, Set.of(SCREENING), IN_REVIEW, Set.of(SYSTEM), Set.of(Guard.SCREENED, Guard.CLEAN, Guard.ANSWERED)),
  BOUNCE(3, Set.of(SCREENING), DRAFT, Set.of(SYSTEM), Set.of(Guard.BLOCKED)),
  RECALL(4, Set.of(DRAFT, SCREENING, IN_REVIEW, CHANGES_REQUESTED, APPROVED, LAPSED, ON_HOLD), RECALLED, Set.of(AUTHOR),
      Set.of(Guard.NOTHING_OUT)),
  REVISE(5, Set.of(CHANGES_REQUESTED), DRAFT, Set.of(AUTHOR, CO_AUTHOR), Set.of()),
  APPROVE(6, Set.of(IN_REVIEW), APPROVED, Set.of(SYSTEM),
      Set.of(Guard.QUORUM_MET, Guard.ROLES_PRESENT, Guard.ENOUGH_ELIGIBLE)),
  REQUEST_CHANGES(7, Set.of(IN_REVIEW), CHANGES_REQUESTED, Set.of(VOTER), Set.of(Guard.REASON_GIVEN)),
  DECLINE(8, Set.of(IN_REVIEW), DECLINED, Set.of(SYSTEM), Set.of(Guard.REASON_GIVEN, Guard.DECLINE_REACHED)),
  APPEAL(9, Set.of(DECLINED), IN_REVIEW, Set.of(AUTHOR), Set.of(Guard.WITHIN_APPEAL, Guard.OTHER_VOTERS)),
  EDIT_APPROVED(10, Set.of(APPROVED), DRAFT, Set.of(AUTHOR, CO_AUTHOR), Set.of(Guard.NOTHING_OUT)),
  RELEASE(11, Set.of(APPROVED), RELEASED, Set.of(SYSTEM),
      Set.of(Guard.DUE, Guard.CLEAN, Guard.SAME_HASH, Guard.QUORUM_MET, Guard.ROLES_PRESENT)),
  MOVE_SLOT(12, Set.of(APPROVED), APPROVED, Set.of(AUTHOR, PUBLISHER), Set.of(Guard.SLOT_VALID)),
  LAPSE(13, Set.of(SCREENING, IN_REVIEW, APPROVED), LAPSED, Set.of(SYSTEM), Set.of(Guard.OVERDUE)),
  REOPEN(14, Set.of(LAPSED), DRAFT, Set.of(AUTHOR, CO_AUTHOR), Set.of()),
  HOLD(15, State.holdable(), ON_HOLD, Set.of(VOTER, SYSTEM), Set.of(Guard.REASON_GIVEN)),
  LIFT(16, Set.of(ON_HOLD), null, Set.of(HOLDER, OFFICER, SYSTEM), Set.of(Guard.LIFT_AGREED)),
  CLOSE(17, Set.of(RELEASED), CLOSED, Set.of(SYSTEM), Set.of(Guard.EXPIRED)),
  CORRECT(18, Set.of(RELEASED), CORRECTING, Set.of(AUTHOR, CHAIR, SYSTEM), Set.of(Guard.REASON_GIVEN)),
  RELEASE_CORRECTION(19, Set.of(CORRECTING), RELEASED, Set.of(SYSTEM),
      Set.of(Guard.QUORUM_MET, Guard.ROLES_PRESENT, Guard.SAME_HASH)),
  WITHDRAW(20, Set.of(RELEASED, ON_HOLD), WITHDRAWN, Set.of(AUTHOR, OFFICER),
      Set.of(Guard.SOMETHING_OUT, Guard.REASON_GIVEN, Guard.TWO_PERSONS)),
  RETRACT(21, Set.of(RELEASED), RETRACTED, Set.of(SYSTEM), Set.of(Guard.REASON_GIVEN, Guard.QUORUM_MET, Guard.SERIOUS));

  private final int number;
  private final Set<State> from;
  private final State to;
  private final Set<Party> by;
  private final Set<Guard> needs;

  Transition(int number, Set<State> from, State to, Set<Party> by, Set<Guard> needs) {
    this.number = number;
    this.from = from;
    this.to = to;
    this.by = by;
    this.needs = needs;
  }

  /** Returns the number of the transition in the workflow's description: 1 for T1. */
  public int number() {
    return number;
  }

  /** Returns the states it leaves. */
  public Set<State> from() {
    return from;
  }

  /** Returns who may ask for it; one of these is enough. */
  public Set<Party> by() {
    return by;
  }

  /** Returns the guards, all of which must hold. */
  public Set<Guard> needs() {
    return needs;
  }

  /** The state it leads to; null for {@link #LIFT}, which leads back to the state before the hold. */
  State to() {
    return to;
  }
}
