package org.imprimatur.screening.infrastructure;

/** How {@code check} is used, said to whoever used it otherwise. */
enum CheckUse {
  OPTION,
  THREADS
}
