package org.imprimatur.platform.model;

/**
 * What a changing call was answered.
 *
 * @param requestDigest SHA-256 of the request, so that another request under the same key is noticed
 * @param status the HTTP status
 * @param location the Location header; empty when there is none
 * @param etag the ETag header; empty when there is none
 * @param body the JSON body
 */
public record Answer(String requestDigest, int status, String location, String etag, String body) {}
