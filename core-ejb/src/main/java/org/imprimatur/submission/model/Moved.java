package org.imprimatur.submission.model;

import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/**
 * News, told within the transaction: a submission took a transition. It carries no row, so that whoever acts on it acts
 * on what there is then.
 *
 * @param submission the submission's id
 * @param transition which
 * @param from the state before
 * @param to the state after
 */
public record Moved(String submission, Transition transition, State from, State to) {}
