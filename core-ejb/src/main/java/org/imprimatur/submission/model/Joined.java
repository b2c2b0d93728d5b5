package org.imprimatur.submission.model;

/**
 * News, told within the transaction: a named co-author has agreed to be one.
 *
 * @param submission the submission's id
 * @param coAuthor their user name
 */
public record Joined(String submission, String coAuthor) {}
