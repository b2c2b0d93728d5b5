package org.imprimatur.review.model;

import org.imprimatur.submission.model.Submission;

/**
 * News, told within the transaction: an officer has named somebody to vote.
 *
 * @param submission the post it is about
 * @param round its round, with the naming
 */
public record VoterNamed(Submission submission, Round round) {}
