package org.imprimatur.platform.model;

/** Why something sent cannot be read, or not as what it must be. */
public enum Malformed {
  MEMBER,
  BODY,
  EMPTY,
  NOT_UTF8,
  HALF_A_PAIR,
  TOO_SHORT,
  TOO_DEEP,
  TWICE,
  NO_JSON
}
