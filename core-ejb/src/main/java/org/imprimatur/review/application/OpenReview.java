package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Route;
import org.imprimatur.review.model.Turnaround;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Kind;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.PassedScreening;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Voice;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Guard;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Opens a round when a revision has passed screening (T2), and closes it when the post leaves the committee. */
@Stateless
public class OpenReview {

  private static final Set<Kind> DATED = Set.of(Kind.EVENT, Kind.ANNOUNCEMENT);

  @Inject private People people;
  @Inject private Submissions submissions;
  @Inject private Rounds rounds;
  @Inject private Steps steps;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "imprimatur.quorum", defaultValue = "2")
  private int quorum;

  @Inject
  @ConfigProperty(name = "imprimatur.zone", defaultValue = "America/Chicago")
  private String zone;

  /** Opens the round. The author was told of every finding; what the roles need is snapshotted into the round. */
  public void open(@Observes PassedScreening news) {
    var now = clock.instant();
    var post = news.submission();
    var decideBy = Turnaround.decideBy(DATED.contains(post.content().kind()), now, ZoneId.of(zone));
    rounds.add(round(post, news.revision(), decideBy));
    var due = submissions.save(post.dueBy(Optional.of(decideBy)));
    var facts = Facts.bySystem().and(Guard.SCREENED, true).and(Guard.CLEAN, true).and(Guard.ANSWERED, true);
    steps.take(Transition.OPEN_REVIEW, due, facts).answer().orElseThrow();
  }

  /** Closes the round of a post that was recalled, asked back or lapsed, or that was decided. A hold keeps it open. */
  public void close(@Observes Moved news) {
    boolean held = news.from() == State.ON_HOLD && news.transition() == Transition.RECALL;
    if (held || news.from() == State.IN_REVIEW && news.transition() != Transition.HOLD) {
      rounds.openFor(news.submission().id()).ifPresent(round -> rounds.close(round.closed(clock.instant())));
      submissions.save(news.submission().dueBy(Optional.empty()));
    }
  }

  private Round round(Submission post, Revision revision, Instant decideBy) {
    var wanted = new HashSet<>(revision.screening().reviewers());
    if (post.content().voice() == Voice.SOCIETY) {
      wanted.add(Role.CHAIR.wire());
    }
    var supervisor = people.find(post.author()).flatMap(Person::supervisor).orElse("");
    var eligible = people.seated().stream().filter(person -> !post.excludes(person.username()) && !person.username().equals(supervisor)).toList();
    var route = Route.of(quorum, wanted, eligible);
    return new Round(
        ids.next(), post.id(), revision.number(), revision.contentHash(), route.needed(), route.eligible(),
        route.required(), clock.instant(), decideBy, Optional.empty());
  }
}
