package org.imprimatur.screening.model;

/** Why a question to the policy cannot be judged. */
enum Unanswerable {
  TEXT_LENGTH,
  HALF_A_PAIR,
  NEITHER_NONE_NOR_TEXTS,
  NO_TEXT,
  UNKNOWN,
  TOO_MUCH_BESIDE,
  TOO_MANY
}
