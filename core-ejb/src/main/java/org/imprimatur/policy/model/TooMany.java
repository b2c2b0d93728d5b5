package org.imprimatur.policy.model;

/** What is said in place of what would be too much to say. */
enum TooMany {
  FINDINGS,
  SOURCE
}
