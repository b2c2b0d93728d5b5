package org.imprimatur.policy.model;

/** What is wrong with a fact beside a text. */
enum Beside {
  TOO_MANY_MEDIA,
  NO_SUCH_TYPE,
  NO_SUCH_FACT,
  NEITHER_YES_NOR_NO,
  TOO_LONG;

  /** Of what. */
  enum Thing {
    FACT,
    MEDIUM_FACT,
    ALT,
    LICENCE
  }
}
