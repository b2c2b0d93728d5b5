package org.imprimatur.society.model;

/**
 * News that the society says something else of itself.
 *
 * @param number of the version that counts from now on
 */
public record SocietySaved(int number) {}
