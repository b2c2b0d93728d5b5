package org.imprimatur.policy.model;

/** Where the directory of accounts comes from. */
public interface Directories {

  /** Returns the directory as it is now. */
  Directory now();
}
