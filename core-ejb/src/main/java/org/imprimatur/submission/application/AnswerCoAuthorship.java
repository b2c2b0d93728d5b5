package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.CoAuthorGrounds;
import org.imprimatur.submission.model.Joined;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

/** Lets a person who was named as co-author see what they would sign, and agree or be taken off. */
@Stateless
public class AnswerCoAuthorship {

  /** Nobody answers more than these; the newest come first. */
  private static final int MOST = 1_000;

  private Authority authority;
  private Reach reach;
  private People people;
  private Submissions submissions;
  private Cursors cursors;
  private Event<Joined> news;
  private Clock clock;
  private AuditTrail trail;

  protected AnswerCoAuthorship() {}

  @Inject
  public AnswerCoAuthorship(Authority authority, Reach reach, People people, Submissions submissions, Cursors cursors,
      Event<Joined> news, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.reach = reach;
    this.people = people;
    this.submissions = submissions;
    this.cursors = cursors;
    this.news = news;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * What a named co-author may read before they agree: what they would sign, and nothing of what others said of it.
   *
   * @param id the submission's id
   * @param state where it stands
   * @param author the author's name as printed
   * @param kind on the wire
   * @param voice on the wire
   * @param title the headline; may be empty
   * @param text the words, all of them
   * @param language the BCP 47 tag of the text
   */
  public record Question(String id, State state, String author, String kind, String voice, String title, String text,
      String language) {}

  /**
   * Returns what the caller is asked to sign, newest change first; a cursor that is not theirs is refused.
   *
   * @param cursor where to go on; empty for the start
   * @param limit how many at most
   */
  public Decision<Page<Question>> open(Optional<String> cursor, int limit) {
    return authority.require(Permission.LIST_INVITATIONS, Subject.NONE).then(person -> {
      var asking = submissions.asking(person.username(), MOST).stream()
          .filter(post -> post.joinable() && reach.may(Permission.READ_INVITATION, post)).toList();
      return cursors.slice(List.of("invitations", person.username()), cursor, limit, asking,
          post -> Cursors.newestFirst(post.dates().changed(), post.id()))
          .then(page -> Decision.done(new Page<>(page.items().stream().map(this::question).toList(), page.next())));
    });
  }

  /** Finds what the caller is asked to sign. */
  public Optional<Question> find(String id) {
    return reach.read(id, Permission.READ_INVITATION).answer().map(Reached::post).filter(Submission::joinable)
        .map(this::question);
  }

  /**
   * Makes the caller an author of a post that names them. They read and edit it from now on, and never vote on it; a
   * vote they have cast in the round that is open counts no more. A text that is frozen already goes on without their
   * name.
   */
  public Decision<Submission> accept(String id) {
    return reach.lock(id, Permission.ANSWER_INVITATION).then(found -> {
      var post = found.post();
      var person = found.person();
      if (post.writtenBy(person.username())) {
        return Decision.done(post);
      }
      if (!post.joinable()) {
        return Decision.refused(tooLate(post));
      }
      var joined = submissions.save(post.joinedBy(person.username(), clock.instant()));
      trail.record(person.username(), AuditAction.COAUTHOR_ACCEPTED, id, Map.of("state", post.state().name()));
      news.fire(new Joined(joined.id(), person.username()));
      return Decision.done(submissions.find(id).orElseThrow());
    });
  }

  /** Takes the caller off the co-authors. Once they have accepted, that is possible while the text is a draft. */
  public Decision<Submission> refuse(String id) {
    return reach.lock(id, Permission.ANSWER_INVITATION)
        .then(found -> authority.require(Permission.LEAVE_AUTHORS, reach.subject(found.post()))
            .then(person -> leave(person, found.post())));
  }

  private Decision<Submission> leave(Person person, Submission post) {
    if (post.writtenBy(person.username()) && post.state() != State.DRAFT) {
      return Decision.refused(signed(post));
    }
    var left = submissions.save(post.leftBy(person.username(), clock.instant()));
    trail.record(person.username(), AuditAction.COAUTHOR_REFUSED, post.id(), Map.of("state", post.state().name()));
    return Decision.done(left);
  }

  private Question question(Submission post) {
    var content = post.content();
    return new Question(
        post.id(), post.state(), people.find(post.author()).map(Person::signature).orElse(post.author()),
        content.kind().wire(),
        content.voice().wire(), content.words().title(), content.words().whole(), content.words().language());
  }

  private static CoAuthorGrounds tooLate(Submission post) {
    return switch (post.stands()) {
      case RECALLED -> CoAuthorGrounds.TAKEN_BACK;
      case APPROVED -> CoAuthorGrounds.DECIDED_UNTIL_REVISED;
      default -> CoAuthorGrounds.DECIDED;
    };
  }

  private static CoAuthorGrounds signed(Submission post) {
    return switch (post.state()) {
      case RECALLED -> CoAuthorGrounds.SIGNED_AND_TAKEN_BACK;
      case SCREENING, IN_REVIEW, CHANGES_REQUESTED, APPROVED, LAPSED, ON_HOLD -> CoAuthorGrounds.SIGNED_AND_FROZEN;
      default -> CoAuthorGrounds.SIGNED_AND_DECIDED;
    };
  }
}
