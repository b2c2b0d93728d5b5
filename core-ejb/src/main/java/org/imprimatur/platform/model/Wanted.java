package org.imprimatur.platform.model;

/** What a member of a body must be; completes "it must be …". */
public enum Wanted {
  A_VALUE,
  TEXT,
  TRUE_OR_FALSE,
  NUMBER,
  LIST,
  TEXTS_BY_NAME,
  OBJECT,
  ONE_OF,
  NUMBER_UP_TO,
  NONE_OR_TEXTS,
  MOMENT
}
