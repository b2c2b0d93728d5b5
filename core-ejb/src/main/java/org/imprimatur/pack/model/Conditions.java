package org.imprimatur.pack.model;

import java.util.function.Predicate;

/** Compiles the conditions of a pack. */
public interface Conditions {

  /**
   * Compiles one condition.
   *
   * @throws PackFault when it cannot be read, asks for a fact that does not exist, or is not a yes-or-no question
   */
  Predicate<Facts> compile(Located condition);
}
