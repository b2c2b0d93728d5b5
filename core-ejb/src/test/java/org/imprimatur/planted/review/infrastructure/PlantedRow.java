package org.imprimatur.planted.review.infrastructure;

import java.util.Objects;
import org.imprimatur.planted.release.infrastructure.PlantedTimer;

/** An adapter that breaks laws on purpose: it needs another feature's adapter, a floor above its own. */
public class PlantedRow {

  /** Needs it. */
  public void with(PlantedTimer timer) {
    Objects.requireNonNull(timer);
  }
}
