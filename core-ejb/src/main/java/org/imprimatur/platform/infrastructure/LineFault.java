package org.imprimatur.platform.infrastructure;

/** Why a line of JSON has no answer. */
enum LineFault {
  TOO_LONG,
  NO_OBJECT,
  UNREADABLE
}
