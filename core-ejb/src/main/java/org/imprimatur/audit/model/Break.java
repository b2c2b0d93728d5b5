package org.imprimatur.audit.model;

/** How a log stops being a chain. */
public enum Break {
  MISSING,
  ELSEWHERE,
  CHANGED
}
