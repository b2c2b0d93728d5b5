package org.imprimatur.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Vacancy;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.model.Submission;

/**
 * Finds the required roles that nobody holds who may vote on a post, however they came to be empty. For use cases only.
 */
@Dependent
public class Vacancies {

  private final People people;
  private final Rounds rounds;
  private final Notify notify;
  private final AuditTrail trail;

  @Inject
  public Vacancies(People people, Rounds rounds, Notify notify, AuditTrail trail) {
    this.people = people;
    this.rounds = rounds;
    this.notify = notify;
    this.trail = trail;
  }

  /**
   * Returns who has no part in the decision on a post: whoever has a hand in it, depends on it or has recused from it.
   */
  Exclusions excluded(Submission post) {
    return Exclusions.of(post, people::find).withRecused(rounds.recused(post.id()));
  }

  /** Works out who must name somebody for the vacant roles of a round. */
  Vacancy of(Submission post, Round round) {
    return Vacancy.of(round.voters().vacant(), people.holding(Permission.NAME_VOTER.roles()), excluded(post));
  }

  /**
   * Returns a round with the required roles in which nobody has approved and which nobody holds who may vote in it
   * today: the account of whoever held one may have been closed, or the role taken from them, since it opened.
   */
  Round today(Round round, Submission post) {
    return today(round, rounds.votes(round.id()), excluded(post));
  }

  /** Does the same for whoever has read the votes and who is excluded. */
  Round today(Round round, List<Vote> votes, Exclusions excluded) {
    var counted = round.without(excluded.withRecused(Set.of()));
    var missing = Tally.of(counted, votes).missing();
    return round.vacated(excluded, missing, missing.isEmpty() ? name -> Optional.empty() : roles(round));
  }

  /** Takes whoever has become an author or has recused out of the vote that is open; a role may be vacant then. */
  void leave(Submission post) {
    rounds.openFor(post.id()).ifPresent(round -> {
      var left = today(round, post);
      rounds.save(left);
      if (!left.voters().vacant().equals(round.voters().vacant())) {
        waits(post, left);
      }
    });
  }

  /** Writes down for which roles a round waits, and tells everybody who may name somebody. */
  void waits(Submission post, Round round) {
    var roles = round.voters().vacant().stream().sorted().map(Role::wire).toList();
    trail.record(AuditTrail.SYSTEM, AuditAction.ROUND_WAITS, post.id(), Map.of("round", round.id(), "roles", roles));
    var excluded = excluded(post);
    var officers = people.holding(Permission.NAME_VOTER.roles());
    var vacancy = Vacancy.of(round.voters().vacant(), officers, excluded);
    officers.stream().filter(person -> vacancy.namedBy(person, excluded))
        .forEach(officer -> notify.tell(officer.username(), Notice.Kind.VOTER_WANTED, post.id()));
  }

  /**
   * Reads at once what those who may vote are trusted with. Nobody votes without a seat, in whatever role they were
   * named; a trainee's own supervisor signs without one.
   */
  private Function<String, Optional<Set<Role>>> roles(Round round) {
    var names = Stream.concat(round.voters().eligible().stream(), round.signers().stream()).toList();
    var roles = people.named(names).stream().filter(Person::active)
        .filter(person -> person.seated() || round.signedByOwn(person.username()))
        .collect(Collectors.toMap(Person::username, Person::roles));
    return name -> Optional.ofNullable(roles.get(name));
  }
}
