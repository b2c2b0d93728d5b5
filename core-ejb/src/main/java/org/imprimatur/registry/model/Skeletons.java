package org.imprimatur.registry.model;

/** Reduces names to what the eye sees. */
public interface Skeletons {

  /**
   * Returns the skeleton of a name: two names that look alike have the same (Unicode Technical Standard 39, section 4).
   */
  String of(String name);
}
