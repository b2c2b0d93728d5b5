package org.imprimatur.planted.review.application;

import java.util.List;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Screening;

/** Breaks a law on purpose: it asks the policy by itself, of a text without what goes out with it. */
class PlantedReading {

  Screening of(Policy policy, Draft draft) {
    return policy.proofread(draft).with(List.of());
  }
}
