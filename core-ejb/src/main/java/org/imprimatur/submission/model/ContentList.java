package org.imprimatur.submission.model;

/** Something that a content has several of, as its author knows it. */
enum ContentList {
  SEGMENTS,
  SOURCES,
  ACCOUNTS,
  CO_AUTHORS,
  INTERESTS,
  ANSWERS
}
