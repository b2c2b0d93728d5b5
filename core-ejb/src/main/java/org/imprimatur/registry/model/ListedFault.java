package org.imprimatur.registry.model;

/** What is wrong with an account in a sheet beyond what is wrong with one alone. */
public enum ListedFault {
  TWICE,
  /** Somebody had their reason, so somebody looks at it again by itself. */
  TAKEN_BACK
}
