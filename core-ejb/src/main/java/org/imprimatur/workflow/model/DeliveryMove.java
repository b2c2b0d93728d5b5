package org.imprimatur.workflow.model;

import static org.imprimatur.workflow.model.DeliveryState.BLOCKED;
import static org.imprimatur.workflow.model.DeliveryState.CANCELLED;
import static org.imprimatur.workflow.model.DeliveryState.DIVERGED;
import static org.imprimatur.workflow.model.DeliveryState.EXPIRED;
import static org.imprimatur.workflow.model.DeliveryState.FAILED;
import static org.imprimatur.workflow.model.DeliveryState.GONE;
import static org.imprimatur.workflow.model.DeliveryState.LIVE;
import static org.imprimatur.workflow.model.DeliveryState.PLANNED;
import static org.imprimatur.workflow.model.DeliveryState.RETRY_WAIT;
import static org.imprimatur.workflow.model.DeliveryState.SENDING;
import static org.imprimatur.workflow.model.DeliveryState.TAKEDOWN_PENDING;
import static org.imprimatur.workflow.model.DeliveryState.UNKNOWN;

import java.util.Set;

/** The delivery machine as data. A send whose fate is not known is read back, never sent again by guess. */
public enum DeliveryMove {
  SEND(Set.of(PLANNED, RETRY_WAIT), SENDING),
  ACCEPTED(Set.of(SENDING), LIVE),
  NOT_ACCEPTED(Set.of(SENDING), RETRY_WAIT),
  GIVE_UP(Set.of(SENDING), FAILED),
  FATE_UNKNOWN(Set.of(SENDING), UNKNOWN),
  FOUND(Set.of(UNKNOWN, RETRY_WAIT, FAILED, CANCELLED), LIVE),
  ABSENT(Set.of(UNKNOWN), RETRY_WAIT),
  CANCEL(Set.of(PLANNED, RETRY_WAIT, BLOCKED), CANCELLED),
  BLOCK(Set.of(PLANNED), BLOCKED),
  UNBLOCK(Set.of(BLOCKED), PLANNED),
  EXPIRE(Set.of(LIVE), EXPIRED),
  DIVERGE(Set.of(LIVE), DIVERGED),
  TAKE_DOWN(Set.of(LIVE, DIVERGED, EXPIRED), TAKEDOWN_PENDING),
  TAKEN_DOWN(Set.of(TAKEDOWN_PENDING), GONE);

  private final Set<DeliveryState> from;
  private final DeliveryState to;

  DeliveryMove(Set<DeliveryState> from, DeliveryState to) {
    this.from = from;
    this.to = to;
  }

  /** Tells whether the move is possible in this state. */
  public boolean possibleIn(DeliveryState current) {
    return from.contains(current);
  }

  /**
   * Returns the state after the move.
   *
   * @throws IllegalStateException when the table has no such move from {@code current}: a fault, never a user's error
   */
  public DeliveryState from(DeliveryState current) {
    if (!possibleIn(current)) {
      throw new IllegalStateException("a delivery that is " + current + " cannot " + this);
    }
    return to;
  }
}
