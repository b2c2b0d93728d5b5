package org.imprimatur.screening.model;

/** Where words stand that a question carries beside its text. */
enum Asked {
  IN_WARNING,
  WARNING_INTO_TEXT
}
