package org.imprimatur.policy.model;

/** Where words stand that a draft carries beside its text. */
public enum Where {
  IN_TITLE,
  IN_SOURCE,
  IN_NAME,
  IN_DISCLOSURE,
  IN_MEDIUM,
  INTO_NEXT_FIELD
}
