package org.imprimatur.committee.model;

/** How a person stands to a post, whatever their roles. One person may stand in several ways. */
public enum Relation {
  /** Began it. */
  AUTHOR,
  /** Named as co-author, and has accepted. */
  CO_AUTHOR,
  /** Named as co-author, and has not answered. */
  NAMED,
  /** Wrote or edited one of its texts once, and is no author of it. */
  EDITOR,
  /** Supervises one of its authors, who depends on them. */
  SUPERVISOR,
  /** Signs for a trainee in its newest round. */
  SIGNER,
  /** Has recused from it, in whatever round. */
  RECUSED,
  /** Put the hold it is under. */
  HOLDER,
  /** None of these. */
  OTHER
}
