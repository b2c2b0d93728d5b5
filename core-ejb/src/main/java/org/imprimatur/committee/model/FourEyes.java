package org.imprimatur.committee.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;

/** Says to somebody who may not vote on a post why: a program that casts votes compares the codes. */
final class FourEyes {

  private static final Refusal AUTHOR =
      new Refusal(Code.VOTER_IS_AUTHOR,
          "You wrote this post, so others decide on it. You can take it back while it is not out.");

  private static final Map<Relation, Refusal> BARRED =
      Map.of(
          Relation.AUTHOR, AUTHOR,
          Relation.CO_AUTHOR,
          new Refusal(Code.VOTER_IS_AUTHOR,
              "You are a co-author of this post, so others decide on it. Its author can take it back while it is not out."),
          Relation.EDITOR,
          new Refusal(Code.VOTER_IS_EDITOR, "You wrote or edited a text of this post, so others decide on it."),
          Relation.SUPERVISOR,
          new Refusal(Code.VOTER_IS_SUPERVISOR,
              "You supervise an author, who depends on you, so others decide on this post."),
          Relation.RECUSED,
          new Refusal(
              Code.VOTER_RECUSED,
              "You recused yourself from this post, so others decide on it, in this round and in any later one."));

  /** The gravest first. */
  private static final List<Relation> ORDER =
      List.of(Relation.AUTHOR, Relation.CO_AUTHOR, Relation.EDITOR, Relation.SUPERVISOR, Relation.RECUSED);

  private FourEyes() {}

  static Refusal refusal(Set<Relation> standing, String others) {
    return ORDER.stream().filter(standing::contains).findFirst().map(BARRED::get)
        .orElseGet(() -> new Refusal(Code.NOT_A_VOTER, others));
  }
}
