package org.imprimatur.registry.model;

/** What is said of a handle that a post names. */
enum HandleRemark {
  LETTERS,
  DOTS,
  ADDED,
  SLIPS,
  IMITATION,
  UNVERIFIED,
  UNVERIFIED_SHOWN,
  TOO_MANY,
  SOURCE
}
