package org.imprimatur.audit.infrastructure;

/** Why a file is no exported log. */
enum Unreadable {
  NO_FILE,
  NOT_UTF8,
  EMPTY,
  NO_ENTRY,
  NO_NUMBER,
  NO_MEMBER,
  AS_TOLD
}
