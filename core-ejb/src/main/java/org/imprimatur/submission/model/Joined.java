package org.imprimatur.submission.model;

/**
 * News, told within the transaction: a named co-author has agreed to be one.
 *
 * @param submission as it is now
 * @param coAuthor their user name
 */
public record Joined(Submission submission, String coAuthor) {}
