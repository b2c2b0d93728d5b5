package org.imprimatur.kernel.model;

/**
 * Why something is refused. Each feature has its own in an enum; the sentence of a constant stands in the feature's
 * bundle, {@code words_en.properties}, under the kebab-case names of the enum and the constant.
 */
public interface Grounds {

  /** Returns the stable code that programs are told; several grounds may share one. */
  Code code();

  /** Returns the constant's name. */
  String name();
}
