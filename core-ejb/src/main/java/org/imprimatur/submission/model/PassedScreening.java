package org.imprimatur.submission.model;

/**
 * News, told within the transaction: a frozen revision has no finding that stops it, and the committee may see it.
 *
 * @param submission as it is now, in SCREENING
 * @param revision what was frozen
 */
public record PassedScreening(Submission submission, Revision revision) {}
