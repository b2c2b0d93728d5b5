package org.imprimatur.registry.model;

import org.imprimatur.kernel.model.Sentence;

/**
 * That a handle looks like a protected one and is not the same.
 *
 * @param of the protected handle
 * @param reason what makes it look so
 */
public record Likeness(String of, Sentence reason) {}
