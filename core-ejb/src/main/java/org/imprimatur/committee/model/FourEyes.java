package org.imprimatur.committee.model;

import java.util.Arrays;
import java.util.Set;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Grounds;

/** Why somebody may not vote on a post, the gravest first: a program that casts votes compares the codes. */
enum FourEyes implements Grounds {
  AUTHOR(Relation.AUTHOR, Code.VOTER_IS_AUTHOR),
  CO_AUTHOR(Relation.CO_AUTHOR, Code.VOTER_IS_AUTHOR),
  EDITOR(Relation.EDITOR, Code.VOTER_IS_EDITOR),
  SUPERVISOR(Relation.SUPERVISOR, Code.VOTER_IS_SUPERVISOR),
  RECUSED(Relation.RECUSED, Code.VOTER_RECUSED);

  private final Relation relation;
  private final Code code;

  FourEyes(Relation relation, Code code) {
    this.relation = relation;
    this.code = code;
  }

  /** Returns why somebody who stands so may not vote: for what they are to the post, or because they hold no seat. */
  static Grounds against(Set<Relation> standing) {
    return Arrays.stream(values()).filter(each -> standing.contains(each.relation)).map(Grounds.class::cast).findFirst()
        .orElse(Permission.VOTE);
  }

  @Override
  public Code code() {
    return code;
  }
}
