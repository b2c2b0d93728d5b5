package org.imprimatur.society.model;

import java.time.Instant;
import java.util.Set;

/** What a society that begins has looked at and keeps, changed or as it is delivered. */
public interface Settled {

  /** A part of setting up that is done when somebody says so. The names stand in the database. */
  enum Part {
    CHANNELS,
    POLICY
  }

  /** Returns the parts that are settled. */
  Set<Part> all();

  /** Keeps that somebody settled a part; who was first stays. */
  void settle(Part part, String by, Instant at);
}
