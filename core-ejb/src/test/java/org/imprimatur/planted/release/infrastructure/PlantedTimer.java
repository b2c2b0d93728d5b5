package org.imprimatur.planted.release.infrastructure;

import jakarta.ejb.Stateless;
import java.time.Instant;

/** An adapter that breaks a law on purpose: it calls itself a use case. */
@Stateless
public class PlantedTimer {

  /** Reads the clock. */
  public Instant now() {
    return Instant.now();
  }
}
