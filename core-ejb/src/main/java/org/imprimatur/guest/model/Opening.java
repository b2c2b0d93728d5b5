package org.imprimatur.guest.model;

import org.imprimatur.workflow.model.State;

/** How far a post is open to those who were invited to it from outside. */
public enum Opening {
  /** They read its newest text, which has passed the screening, and say what they think of it. */
  OPEN,
  /** Its words are its writers' or a hold's for now: an invitation waits. */
  PAUSED,
  /** Nothing is left to be said of it: it was decided against, went out, or is over. */
  ENDED;

  /** Returns how far a post is open in a state. */
  public static Opening of(State state) {
    return switch (state) {
      case SCREENING, IN_REVIEW, CHANGES_REQUESTED, APPROVED -> OPEN;
      case DRAFT, ON_HOLD, LAPSED -> PAUSED;
      case DECLINED, RELEASED, CORRECTING, CLOSED, WITHDRAWN, RETRACTED, RECALLED -> ENDED;
    };
  }
}
