package org.imprimatur.platform.model;

/**
 * What a changing call was answered.
 *
 * @param requestDigest SHA-256 of the request, so that another request under the same key is noticed
 * @param said the answer as whoever gave it writes it down and reads it again
 */
public record Answer(String requestDigest, String said) {}
