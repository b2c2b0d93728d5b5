package org.imprimatur.society.model;

/** What the society is before the law of its state. */
public enum LegalForm {
  UNSAID,
  NONPROFIT_CORPORATION,
  UNINCORPORATED_ASSOCIATION,
  CHAPTER,
  TRUST,
  OTHER
}
