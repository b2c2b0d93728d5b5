package org.imprimatur.committee.model;

/** Several roles by one name, where a permission is given to all of them. */
public enum Group {
  /** Whoever is signed in. */
  ANYBODY,
  /** Everybody on the committee. */
  SEAT,
  /** Whoever may act for the society. */
  OFFICER
}
