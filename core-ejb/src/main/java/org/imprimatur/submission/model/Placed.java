package org.imprimatur.submission.model;

/** Where words stand in what is sent. */
enum Placed {
  IN_BY_LINE,
  IN_POST,
  INTO_NEXT_POST
}
