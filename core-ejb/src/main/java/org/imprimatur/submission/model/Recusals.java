package org.imprimatur.submission.model;

import java.util.Set;

/** Who has recused: kept with the votes, and asked by everybody who asks how somebody stands to a post. */
public interface Recusals {

  /** Returns who has recused in any round of a submission: it lasts for the submission. */
  Set<String> recused(String submission);
}
