package org.imprimatur.workflow.model;

/** Where the copy of a post on one channel stands. */
public enum DeliveryState {
  PLANNED, SENDING, LIVE, RETRY_WAIT, UNKNOWN, FAILED, CANCELLED, BLOCKED, EXPIRED, DIVERGED, TAKEDOWN_PENDING, GONE
}
