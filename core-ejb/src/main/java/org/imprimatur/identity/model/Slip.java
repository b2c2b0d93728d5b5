package org.imprimatur.identity.model;

/**
 * An invitation of the machine's, as a file of the data folder hands it over.
 *
 * @param invitation what it invites to
 * @param setUp whether it is the first of all, which is void once anybody has an account
 */
public record Slip(Invitation invitation, boolean setUp) {}
