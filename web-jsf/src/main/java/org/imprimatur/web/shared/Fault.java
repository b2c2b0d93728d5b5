package org.imprimatur.web.shared;

/**
 * What is wrong with a call, whatever it asks for; each feature has its own in an enum, whose words stand in its bundle
 * like those of a refusal.
 */
public interface Fault {

  /** Returns the HTTP status; that of something readable that makes no sense, unless a fault says otherwise. */
  default int status() {
    return 422;
  }

  /** Returns the stable code that programs compare. */
  default String code() {
    return "INVALID";
  }
}
