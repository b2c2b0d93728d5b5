package org.imprimatur.planted.release.application;

import java.util.Objects;
import org.imprimatur.planted.review.application.PlantedUseCase;

/** A use case that breaks a law on purpose: it calls the feature that calls it. */
public class PlantedRelease {

  /** Calls back. */
  public void run(PlantedUseCase caller) {
    Objects.requireNonNull(caller);
  }
}
