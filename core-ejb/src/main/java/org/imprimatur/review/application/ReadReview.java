package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Vacancy;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Transition;

/** Reads everything a voter needs to decide on a post, or an author to see how it stands. */
@Stateless
public class ReadReview {

  private Reach reach;
  private ReadSubmission read;
  private Rounds rounds;
  private Vacancies vacancies;
  private MayVote mayVote;
  private Capacities capacities;

  protected ReadReview() {}

  @Inject
  public ReadReview(Reach reach, ReadSubmission read, Rounds rounds, Vacancies vacancies,
      MayVote mayVote,
      Capacities capacities) {
    this.reach = reach;
    this.read = read;
    this.rounds = rounds;
    this.vacancies = vacancies;
    this.mayVote = mayVote;
    this.capacities = capacities;
  }

  /**
   * One post before the committee.
   *
   * @param submission as it is now
   * @param revision the newest frozen text; empty before the first submission
   * @param round the newest round, open or closed
   * @param votes its votes, oldest first
   * @param tally how it stands
   * @param mayNotVote why the caller may not vote now; empty when they may
   * @param verdicts what the caller could say in the round
   * @param vacancy who must be named, and by whom; empty while nobody must
   */
  public record Review(
      Submission submission,
      Optional<Revision> revision,
      Optional<Round> round,
      List<Vote> votes,
      Optional<Tally> tally,
      Optional<Refusal> mayNotVote,
      List<Verdict> verdicts,
      Optional<Vacancy> vacancy) {}

  /**
   * What can follow on a post.
   *
   * @param permitted the transitions the caller may ask for; the guards may still refuse
   * @param waitsFor who must be named to decide on it, and by whom; empty while nobody must
   */
  public record Next(List<Transition> permitted, Optional<Sentence> waitsFor) {}

  /** Returns the review of a post that the caller may see. */
  public Optional<Review> of(String id) {
    return reach.read(id, Permission.READ_POST).answer().map(found -> review(found.person(), found.post()));
  }

  /**
   * Returns who must be named to decide on a post, and by whom; empty while nobody must, and for who may not see the
   * post.
   */
  public Optional<Sentence> waitsFor(String id) {
    return reach.read(id, Permission.READ_POST).answer().flatMap(found -> waitsFor(found.post()));
  }

  /** Returns what can follow on a post, at one look; nothing for who may not see it. */
  public Next next(String id) {
    return reach.read(id, Permission.READ_POST).answer()
        .map(found -> new Next(permitted(found), waitsFor(found.post())))
        .orElse(new Next(List.of(), Optional.empty()));
  }

  private Optional<Sentence> waitsFor(Submission post) {
    return rounds.openFor(post.id()).flatMap(open -> vacancy(post, vacancies.today(open, post)))
        .map(Vacancy::sentence);
  }

  /** Returns the transitions the caller may ask for now; the guards may still refuse. */
  public List<Transition> permitted(String id) {
    return reach.read(id, Permission.READ_POST).answer().map(this::permitted).orElse(List.of());
  }

  private List<Transition> permitted(Reached found) {
    return EditorialWorkflow.open(found.post().state(), found.post().stands(),
        capacities.of(found.person(), found.post()));
  }

  private Review review(Person person, Submission post) {
    var round = rounds.newestFor(post.id());
    var votes = round.map(open -> rounds.votes(open.id())).orElse(List.of());
    var excluded = vacancies.excluded(post);
    return new Review(
        post,
        read.revision(post.id(), post.revision()),
        round,
        votes,
        round.map(counted -> Tally.of(counted.without(excluded.withRecused(Set.of())), votes)),
        mayVote.refusal(person, post, round.filter(Round::open)),
        round.map(open -> open.verdictsOf(person.username())).orElse(List.of()),
        round.filter(Round::open).map(open -> vacancies.today(open, votes, excluded))
            .flatMap(open -> vacancy(post, open)));
  }

  private Optional<Vacancy> vacancy(Submission post, Round today) {
    return Optional.of(today).filter(open -> !open.voters().vacant().isEmpty())
        .map(open -> vacancies.of(post, open));
  }
}
