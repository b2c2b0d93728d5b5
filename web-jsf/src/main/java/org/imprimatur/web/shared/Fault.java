package org.imprimatur.web.shared;

/**
 * What is wrong with a call, whatever it asks for; each feature has its own in an enum, whose words stand in its bundle
 * like those of a refusal.
 */
public interface Fault {

  /** Returns the HTTP status. */
  int status();

  /** Returns the stable code that programs compare. */
  String code();
}
