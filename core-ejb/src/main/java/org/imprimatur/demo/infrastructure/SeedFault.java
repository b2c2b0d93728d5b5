package org.imprimatur.demo.infrastructure;

/** Why a database is not filled with fictional people and posts, and the start ends. */
public enum SeedFault {
  NO_PASSWORD,
  SOCIETY,
  OTHER_NUMBERS,
  OTHER_END,
  PEOPLE_NOT_STORED,
  POSTS_NOT_WRITTEN
}
