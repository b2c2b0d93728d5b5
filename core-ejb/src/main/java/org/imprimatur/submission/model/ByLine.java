package org.imprimatur.submission.model;

/** Who a post is by, as it goes out with it: in the language of the post, not of whoever reads a page. */
public enum ByLine {
  PEOPLE,
  SOCIETY,
  COMMITTEE,
  /** The names of {@link #PEOPLE}, each with credentials that have commas of their own. */
  ONE,
  TWO,
  MANY
}
