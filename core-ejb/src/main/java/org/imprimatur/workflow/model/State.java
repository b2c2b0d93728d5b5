package org.imprimatur.workflow.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a submission stands. */
public enum State {
  DRAFT,
  SCREENING,
  IN_REVIEW,
  CHANGES_REQUESTED,
  DECLINED,
  APPROVED,
  RELEASED,
  CORRECTING,
  LAPSED,
  ON_HOLD,
  CLOSED,
  WITHDRAWN,
  RETRACTED,
  RECALLED;

  /** The states without an exit. */
  public static final Set<State> TERMINAL = Set.of(CLOSED, WITHDRAWN, RETRACTED, RECALLED);

  private static final Set<State> OUT = Set.of(RELEASED, CORRECTING);

  /** Tells whether something of the post is being sent or is live in it. */
  public boolean out() {
    return OUT.contains(this);
  }

  /** Tells whether its words have gone out, even where they were taken back since. */
  public boolean published() {
    return out() || terminal() && this != RECALLED;
  }

  /** Tells whether nothing more can happen. */
  public boolean terminal() {
    return TERMINAL.contains(this);
  }

  /** Returns the states in which its authors have a post under way: neither out, nor declined, nor over. */
  public static Set<State> underWay() {
    var states = EnumSet.complementOf(EnumSet.copyOf(TERMINAL));
    states.removeAll(Set.of(RELEASED, DECLINED));
    return states;
  }

  /** Returns every state with an exit except {@link #ON_HOLD}: those that can be put on hold. */
  public static Set<State> holdable() {
    var states = EnumSet.complementOf(EnumSet.copyOf(TERMINAL));
    states.remove(ON_HOLD);
    return states;
  }
}
