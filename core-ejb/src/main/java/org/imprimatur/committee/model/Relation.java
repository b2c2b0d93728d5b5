package org.imprimatur.committee.model;

/** How a person stands to a post, whatever their roles. One person may stand in several ways. */
public enum Relation {
  /** Began it. */
  AUTHOR("the author"),
  /** Named as co-author, and has accepted. */
  CO_AUTHOR("a co-author"),
  /** Named as co-author, and has not answered. */
  NAMED("named as co-author"),
  /** Wrote or edited one of its texts once, and is no author of it. */
  EDITOR("who edited it once"),
  /** Supervises one of its authors, who depends on them. */
  SUPERVISOR("an author's supervisor"),
  /** Signs for a trainee in its newest round. */
  SIGNER("who signs for a trainee"),
  /** Has recused from it, in whatever round. */
  RECUSED("who recused"),
  /** Put the hold it is under. */
  HOLDER("who holds it"),
  /** None of these. */
  OTHER("anybody else");

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /** Says it as in "the author". */
  public String words() {
    return words;
  }
}
