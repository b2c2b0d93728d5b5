package org.imprimatur.planted.review.model;

import jakarta.persistence.Entity;
import java.time.Instant;

/** A model class that breaks laws on purpose: the tests of the laws fail when a law does not see it. */
@Entity
public class Planted {

  /** Measures time past the clock, which no model may either. */
  public long nanos() {
    return System.nanoTime();
  }

  /** Reads the clock, which no model may. */
  public Instant now() {
    return Instant.now();
  }
}
