package org.imprimatur.submission.model;

/** A text of a content, as its author knows it. */
enum ContentField {
  TITLE,
  TEXT,
  SEGMENT,
  VARIANT,
  SOURCE,
  ACCOUNT,
  ACCOUNT_NAME,
  ACCOUNT_PROOF,
  CO_AUTHOR,
  INTEREST,
  ALT,
  LICENCE,
  ANSWERED_RULE,
  ANSWER
}
