package org.imprimatur.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

/**
 * Says whether a person may vote on a post now, and if not, why. Four eyes: never an author, anybody who ever edited it, or an
 * author's supervisor, who only signs for a trainee where that is asked.
 */
@Dependent
public class MayVote {

  private static final Map<Code, String> OTHERS =
      Map.of(
          Code.VOTER_IS_AUTHOR, "You wrote this post, so others decide on it. You can take it back while it is not out.",
          Code.VOTER_IS_EDITOR, "You wrote or edited a text of this post, so others decide on it.",
          Code.VOTER_IS_SUPERVISOR, "You supervise an author, who depends on you, so others decide on this post.");

  @Inject private Rounds rounds;
  @Inject private People people;

  /** Returns why this person may not vote; empty when they may. Nobody is exempt, the administrator included. */
  public Optional<Refusal> refusal(Person person, Submission post, Optional<Round> open) {
    boolean signs = open.filter(round -> round.signers().contains(person.username())).isPresent() && !post.excludes(person.username());
    return (signs ? Optional.<Refusal>empty() : stranger(person, post)).or(() -> now(person, post, open, signs));
  }

  private Optional<Refusal> stranger(Person person, Submission post) {
    var excluded = Exclusions.of(post, people::find).why(person.username());
    if (excluded.isPresent()) {
      return no(excluded.get(), OTHERS.get(excluded.get()));
    }
    return person.seated() ? Optional.empty() : no(Code.NOT_A_VOTER, "Only people with a seat on the committee vote. Ask the chair if you should have one.");
  }

  private Optional<Refusal> now(Person person, Submission post, Optional<Round> open, boolean signs) {
    if (post.state() == State.SCREENING && open.isPresent()) {
      return no(Code.ROUND_CLOSED, "The round on this post has not opened: somebody must be named for a required role first.");
    }
    if (post.state() != State.IN_REVIEW || open.isEmpty()) {
      return no(Code.ROUND_CLOSED, "The round on this post is closed; it is " + post.state().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " now. Reload to see what was decided.");
    }
    if (rounds.recused(post.id()).contains(person.username())) {
      return no(Code.VOTER_RECUSED, "You recused yourself from this post, so others decide on it, in this round and in any later one.");
    }
    if (!signs && !open.get().eligible().contains(person.username())) {
      return no(Code.NOT_A_VOTER, "You were not seated when this round opened. You can vote on the next one.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> no(Code code, String sentence) {
    return Optional.of(new Refusal(code, sentence));
  }
}
