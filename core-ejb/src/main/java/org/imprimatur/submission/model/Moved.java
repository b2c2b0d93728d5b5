package org.imprimatur.submission.model;

import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * News, told within the transaction: a submission took a transition.
 *
 * @param transition which
 * @param from the state before
 * @param submission as it is now
 */
public record Moved(Transition transition, State from, Submission submission) {}
