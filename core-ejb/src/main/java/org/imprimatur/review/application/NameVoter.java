package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Reason;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.NamingGrounds;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.VoterNamed;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

/** Names somebody to vote for a required role that nobody holds who may vote on a post (T2). */
@Stateless
public class NameVoter {

  private Reach reach;
  private People people;
  private Submissions submissions;
  private Rounds rounds;
  private Vacancies vacancies;
  private Event<VoterNamed> news;
  private AuditTrail trail;

  protected NameVoter() {}

  @Inject
  public NameVoter(Reach reach, People people, Submissions submissions, Rounds rounds, Vacancies vacancies,
      Event<VoterNamed> news, AuditTrail trail) {
    this.reach = reach;
    this.people = people;
    this.submissions = submissions;
    this.rounds = rounds;
    this.vacancies = vacancies;
    this.news = news;
    this.trail = trail;
  }

  /**
   * Somebody to be named.
   *
   * @param username whom
   * @param role for which role
   * @param reason why, in the officer's words
   */
  public record Nominee(String username, Role role, String reason) {}

  /**
   * Names a person for a role. The chair does it alone; where the chair may not vote on the post, the second officer
   * who names the same person does. The last role filled opens the round.
   */
  public Decision<Submission> name(String id, Nominee nominee) {
    return reach.lockUnless(id, Permission.NAME_VOTER, post -> vacant(post, nominee)).then(found -> {
      var round = waiting(found.post());
      var excluded = vacancies.excluded(found.post());
      return refusal(found, nominee, round, excluded)
          .<Decision<Submission>>map(Decision::refused)
          .orElseGet(() -> name(found, nominee, round.orElseThrow(), excluded));
    });
  }

  /**
   * Returns whom the caller may name for a post that waits, by user name; nobody when it is not the caller's to name.
   */
  public List<Person> candidates(String id) {
    return reach.read(id, Permission.NAME_VOTER).answer().flatMap(found -> {
      var officer = found.person();
      var post = found.post();
      var round = waiting(post);
      var excluded = vacancies.excluded(post);
      return round
          .filter(open -> reach.may(vacancies.of(post, open).asks(), post))
          .map(open -> people.holding(Role.SEATS).stream()
              .filter(person -> unfit(person, officer, open, excluded).isEmpty())
              .toList());
    }).orElse(List.of());
  }

  private Decision<Submission> name(Reached found, Nominee nominee, Round round, Exclusions excluded) {
    var officer = found.person().username();
    var named = named(nominee, officer, found.post(), round, excluded);
    boolean waitsForMore = !stored(found.post()).containsAll(named.voters().vacant());
    rounds.save(named);
    trail.record(
        officer,
        AuditAction.VOTER_NAMED,
        found.post().id(),
        Map.of(
            "voter", nominee.username(),
            "role", nominee.role().wire(),
            "reasonDigest", trail.spoken(nominee.reason()),
            "round", round.id(),
            "inForce", !named.voters().vacant().contains(nominee.role()),
            "vacant", named.voters().vacant().stream().map(Role::wire).sorted().toList()));
    if (waitsForMore) {
      vacancies.waits(found.post(), named);
    }
    news.fire(new VoterNamed(found.post().id()));
    return Decision.done(submissions.find(found.post().id()).orElseThrow());
  }

  /** Who signs for a trainee does nothing else in the round: the role that they alone held is vacant then. */
  private Round named(Nominee nominee, String officer, Submission post, Round round, Exclusions excluded) {
    boolean alone = vacancies.of(post, round).byChair();
    var named = round.naming(nominee.username(), nominee.role(), officer, nominee.reason(), alone,
        name -> names(name, excluded));
    return nominee.role() == Role.SUPERVISOR ? vacancies.today(named, post) : named;
  }

  /** Says that nobody needs to be named, before who may name somebody. */
  private Optional<Refusal> vacant(Submission post, Nominee nominee) {
    if (post.state() == State.ON_HOLD) {
      return no(NamingGrounds.HELD);
    }
    return waiting(post).filter(open -> open.voters().vacant().contains(nominee.role())).isPresent()
        ? Optional.empty()
        : no(NamingGrounds.NOBODY_NEEDED);
  }

  private Optional<Refusal> refusal(Reached found, Nominee nominee, Optional<Round> round, Exclusions excluded) {
    var officer = found.person();
    var vacancy = vacancies.of(found.post(), round.get());
    if (!reach.may(vacancy.asks(), found.post())) {
      return Optional.of(Refusal.of(NamingGrounds.NOT_YOURS, Map.of("vacancy", vacancy.sentence())));
    }
    if (CleanText.blank(nominee.reason())) {
      return no(NamingGrounds.NO_REASON);
    }
    return Reason.fault(nominee.reason()).or(() -> people.find(nominee.username())
        .map(person -> unfit(person, officer, round.get(), excluded))
        .orElseGet(() -> no(NamingGrounds.NO_SUCH_PERSON)));
  }

  private static Optional<Refusal> unfit(Person person, Person officer, Round round, Exclusions excluded) {
    if (person.username().equals(officer.username())) {
      return no(NamingGrounds.THEMSELVES);
    }
    if (!person.seated()) {
      return no(NamingGrounds.NO_SEAT, person);
    }
    if (round.signers().contains(person.username())) {
      return no(NamingGrounds.SIGNS, person);
    }
    return excluded.bars(person.username())
        ? no(NamingGrounds.BARRED, person)
        : Optional.empty();
  }

  /** Asked anew of the first: who named yesterday may be no officer today, or have become an author or recused. */
  private boolean names(String officer, Exclusions excluded) {
    return people.find(officer)
        .filter(person -> Permission.NAME_VOTER.granted(person, excluded.relations(person))).isPresent();
  }

  /** Returns the roles that everybody who may name somebody has been told of. */
  private Set<Role> stored(Submission post) {
    return rounds.openFor(post.id()).map(open -> open.voters().vacant()).orElse(Set.of());
  }

  /** Returns the open round as it stands today, if it waits for somebody. */
  private Optional<Round> waiting(Submission post) {
    return post.state() == State.SCREENING || post.state() == State.IN_REVIEW
        ? rounds.openFor(post.id()).map(open -> vacancies.today(open, post))
            .filter(open -> !open.voters().vacant().isEmpty())
        : Optional.empty();
  }

  private static Optional<Refusal> no(NamingGrounds grounds) {
    return Optional.of(Refusal.of(grounds));
  }

  private static Optional<Refusal> no(NamingGrounds grounds, Person person) {
    return Optional.of(Refusal.of(grounds, Map.of("name", person.name())));
  }
}
