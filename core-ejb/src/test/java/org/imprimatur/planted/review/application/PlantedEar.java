package org.imprimatur.planted.review.application;

import jakarta.enterprise.event.Observes;
import org.imprimatur.submission.model.Submission;

/** Hears of a row, which may be old when it is read. */
class PlantedEar {

  record Changed(Submission submission) {}

  void hear(@Observes Changed news) {}
}
