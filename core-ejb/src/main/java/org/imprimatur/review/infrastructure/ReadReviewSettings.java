package org.imprimatur.review.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.review.model.ReviewSettings;

/** Reads the review's settings, once. */
@Dependent
class ReadReviewSettings {

  @Produces
  @Singleton
  static ReviewSettings settings(Operator operator) {
    return ReviewSettings.of(operator);
  }
}
