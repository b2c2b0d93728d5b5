package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Naming;
import org.imprimatur.review.model.ReviewSettings;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Route;
import org.imprimatur.review.model.Turnaround;
import org.imprimatur.review.model.VoterNamed;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Joined;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.PassedScreening;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Opens a round when a revision has passed screening (T2), and closes it when the post leaves the committee. */
@Stateless
@BySystem("news of a post")
public class OpenReview {

  private static final Set<Transition> GIVEN_UP = EnumSet.of(Transition.RECALL, Transition.LAPSE);

  private People people;
  private Submissions submissions;
  private Rounds rounds;
  private Vacancies vacancies;
  private KeepWaits waits;
  private Notify notify;
  private Steps steps;
  private Ids ids;
  private Clock clock;
  private OurSociety society;
  private ReviewSettings settings;

  protected OpenReview() {}

  @Inject
  public OpenReview(People people, Submissions submissions, Rounds rounds, Vacancies vacancies, KeepWaits waits,
      Notify notify,
      Steps steps,
      Ids ids, Clock clock, OurSociety society, ReviewSettings settings) {
    this.people = people;
    this.submissions = submissions;
    this.rounds = rounds;
    this.vacancies = vacancies;
    this.waits = waits;
    this.notify = notify;
    this.steps = steps;
    this.ids = ids;
    this.clock = clock;
    this.society = society;
    this.settings = settings;
  }

  /**
   * Opens the round; what the roles need is snapshotted into it. Where nobody who may vote holds a required role, it
   * waits until somebody is named: a stand-in would let the author choose who decides.
   */
  public void open(@Observes PassedScreening news) {
    var now = clock.instant();
    var post = post(news.submission());
    var revision = submissions.revision(post.id(), news.revision()).orElseThrow();
    var decideBy = Turnaround.decideBy(Turnaround.dated(post.content().kind()), now, society.zone());
    var round = round(post, revision, decideBy);
    close(post);
    rounds.add(round);
    var due = post.dueBy(Optional.of(decideBy)).signedFor(Set.copyOf(round.signers()));
    round.signers().forEach(signer -> notify.tell(signer, Notice.Kind.SIGNATURE_WANTED, post.id()));
    if (round.voters().vacant().isEmpty()) {
      begin(due, round);
    } else {
      vacancies.waits(submissions.save(due), round);
      waits.keep(post.id());
    }
  }

  /**
   * Takes somebody who has become an author out of the vote that is open. Their vote counts no more; a role may be
   * vacant now.
   */
  public void leave(@Observes Joined news) {
    vacancies.leave(post(news.submission()));
    waits.keep(news.submission());
  }

  /** Opens the round that waited, once nobody needs to be named for it any more. */
  public void fill(@Observes VoterNamed news) {
    var post = post(news.submission());
    var filled = rounds.openFor(post.id()).filter(round -> round.voters().vacant().isEmpty());
    if (filled.isPresent() && post.state() == State.SCREENING) {
      begin(post, filled.get());
    } else {
      waits.keep(post.id());
    }
  }

  /** Closes the round of a post that was recalled, asked back or lapsed, or that was decided. A hold keeps it open. */
  public void close(@Observes Moved news) {
    boolean voted = news.from() == State.IN_REVIEW && news.transition() != Transition.HOLD;
    boolean heldBack = news.from() == State.ON_HOLD && news.transition() == Transition.RECALL;
    if (voted || heldBack || news.from() == State.SCREENING && GIVEN_UP.contains(news.transition())) {
      var post = post(news.submission());
      close(post);
      submissions.save(post.dueBy(Optional.empty()));
    }
    waits.keep(news.submission());
  }

  private Submission post(String id) {
    return submissions.find(id).orElseThrow();
  }

  private void close(Submission post) {
    rounds.openFor(post.id()).ifPresent(round -> rounds.close(round.closed(clock.instant())));
  }

  /** The queue's rows follow the news of the step. */
  private void begin(Submission post, Round round) {
    var read = Case.bySystem().and(submissions.revision(post.id(), post.revision())
        .map(revision -> revision.galley().screened(post.content().statements().answers())));
    steps.take(Transition.OPEN_REVIEW, post, read, Act.ofSystem().with(about(round))).objection().ifPresent(refusal -> {
      throw new IllegalStateException(refusal.code() + " " + refusal.sentence());
    });
  }

  private static Map<String, Object> about(Round round) {
    return Map.of("round", round.id(), "revision", round.matter().revision(), "contentHash",
        round.matter().contentHash(), "needed", round.quorum().needed());
  }

  private Round round(Submission post, Revision revision, Instant decideBy) {
    var wanted = new HashSet<>(revision.screening().reviewers());
    if (post.content().voice() == Voice.SOCIETY) {
      wanted.add(Role.CHAIR.wire());
    }
    var excluded = vacancies.excluded(post);
    var eligible = people.holding(Role.SEATS).stream().filter(person -> !excluded.bars(person.username())).toList();
    var route = Route.of(settings.quorum(), wanted, eligible);
    var round = new Round(
        ids.next(), new Round.Matter(post.id(), revision.number(), revision.contentHash()),
        new Round.Quorum(route.needed(), route.required()),
        new Round.Voters(route.eligible(), Set.of(), supervisor(post, route, excluded)),
        new Round.Dates(clock.instant(), decideBy, Optional.empty()));
    return vacancies.today(round, List.of(), excluded);
  }

  /** A trainee's own supervisor signs for them; without one who may, somebody is named like for any role. */
  private List<Naming> supervisor(Submission post, Route route, Exclusions excluded) {
    return people.find(post.author())
        .filter(author -> route.required().contains(Role.SUPERVISOR))
        .flatMap(Person::supervisor)
        .flatMap(people::find)
        .filter(person -> person.active() && !excluded.barsFromSigning(person.username()))
        .map(person -> List.of(Naming.ofSupervisor(person.username())))
        .orElse(List.of());
  }
}
