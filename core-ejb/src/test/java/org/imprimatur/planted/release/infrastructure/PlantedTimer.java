package org.imprimatur.planted.release.infrastructure;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Objects;
import org.imprimatur.planted.review.application.PlantedUseCase;

/** An adapter that breaks a law on purpose: it calls itself a use case. */
@Stateless
public class PlantedTimer {

  /** Calls back the feature that calls it, which makes a cycle. */
  public void run(PlantedUseCase caller) {
    Objects.requireNonNull(caller);
  }

  /** Reads the clock. */
  public Instant now() {
    return Instant.now();
  }
}
