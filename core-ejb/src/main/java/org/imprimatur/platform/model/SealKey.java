package org.imprimatur.platform.model;

/** The secret with which what we hand out and take back is sealed: one for a database, whatever process reads it. */
public interface SealKey {

  /** Returns the secret. */
  String secret();
}
