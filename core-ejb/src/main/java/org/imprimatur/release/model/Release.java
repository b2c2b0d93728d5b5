package org.imprimatur.release.model;

import java.time.Instant;

/**
 * The plan to send an approved revision.
 *
 * @param submission the submission's id
 * @param revision the approved revision's number
 * @param contentHash what was approved
 * @param slot the earliest moment it may go out
 */
public record Release(String submission, int revision, String contentHash, Instant slot) {}
