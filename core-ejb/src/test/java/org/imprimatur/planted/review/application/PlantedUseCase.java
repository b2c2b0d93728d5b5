package org.imprimatur.planted.review.application;

import org.imprimatur.identity.application.Acting;
import org.imprimatur.planted.release.application.PlantedRelease;
import org.imprimatur.planted.release.infrastructure.PlantedTimer;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

/** A use case that breaks laws on purpose: it names a state, imports infrastructure and acts for somebody. */
public class PlantedUseCase {

  /** Moves a post past the table. */
  public Submission publish(Submission post, PlantedTimer timer, Acting acting) {
    acting.as("chair");
    return post.moved(State.RELEASED, timer.now());
  }

  /** Calls a feature that calls back, which makes a cycle outside infrastructure. */
  public void release(PlantedRelease release) {
    release.run(this);
  }
}
