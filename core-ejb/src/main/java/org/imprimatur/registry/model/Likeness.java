package org.imprimatur.registry.model;

/**
 * That a handle looks like a protected one and is not the same.
 *
 * @param of the protected handle
 * @param reason what makes it look so, as a sentence
 */
public record Likeness(String of, String reason) {}
