package org.imprimatur.planted.review.application;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Breaks a law on purpose: it reads a setting for itself, with a default of its own. */
class PlantedSetting {

  @Inject
  @ConfigProperty(name = "imprimatur.quorum", defaultValue = "3") private int quorum;

  int quorum() {
    return quorum;
  }
}
