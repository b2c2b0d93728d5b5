package org.imprimatur.pack.model;

/**
 * Words of a pack and where they stand.
 *
 * @param text the words
 * @param place where they begin
 */
public record Located(String text, Place place) {}
