package org.imprimatur.review.model;

/**
 * News, told within the transaction: an officer has named somebody to vote.
 *
 * @param submission the id of the post it is about
 */
public record VoterNamed(String submission) {}
