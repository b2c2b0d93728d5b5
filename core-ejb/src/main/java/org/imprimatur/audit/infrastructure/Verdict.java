package org.imprimatur.audit.infrastructure;

/** What {@code verify} answers. */
enum Verdict {
  USAGE,
  HELP,
  INTACT,
  TAMPERED,
  UNREADABLE
}
