package org.imprimatur.submission.model;

/**
 * News, told within the transaction: a frozen revision has no finding that stops it, and the committee may see it.
 *
 * @param submission the id of the submission, which is in SCREENING
 * @param revision the number of what was frozen
 */
public record PassedScreening(String submission, int revision) {}
