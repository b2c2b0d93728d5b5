package org.imprimatur.registry.infrastructure;

/** What is wrong with a question about a handle. */
enum HandleQuestion {
  INCOMPLETE
}
