package org.imprimatur.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.notice.application.ReadNotices;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.submission.PostLine;
import org.imprimatur.workflow.model.State;

/** What somebody was told of late, as far as it still is so. */
@RequestScoped
public class News {

  /** So many of the newest are looked through. */
  private static final int NEWEST = 25;

  /** What is about the reader's own account. */
  private static final Set<Notice.Kind> OWN =
      EnumSet.of(Notice.Kind.PASSWORD_CHANGED, Notice.Kind.FIRST_PASSWORD, Notice.Kind.SECOND_STEP,
          Notice.Kind.MAIL_CHANGED,
          Notice.Kind.LOG_IN_CONNECTED);

  private ReadNotices notices;
  private ReadSubmission read;
  private NameVoter nameVoter;
  private ReadPeople people;
  private PostLine line;
  private Names names;

  @Inject
  public News(ReadNotices notices, ReadSubmission read, NameVoter nameVoter, ReadPeople people, PostLine line,
      Names names) {
    this.notices = notices;
    this.read = read;
    this.nameVoter = nameVoter;
    this.people = people;
    this.line = line;
    this.names = names;
  }

  /** For the proxy of the container. */
  protected News() {}

  /**
   * A notice as shown.
   *
   * @param title of the post, or whom it is about
   * @param authors of the post; empty where it is about a person
   * @param place where it can be looked at; empty where that is not the caller's to see
   */
  public record NoticeRow(Notice notice, String title, String authors, String place) {}

  /** Returns the newest of the caller's; a post that they may see no longer says nothing. */
  public List<NoticeRow> of(Person caller, int most) {
    var newest = notices.mine(NEWEST);
    var posts = read.find(newest.stream().filter(notice -> !notice.kind().ofPerson()).map(Notice::subject).toList());
    return newest.stream()
        .flatMap(notice -> (notice.kind().ofPerson() ? ofPerson(notice)
            : ofPost(notice, Optional.ofNullable(posts.get(notice.subject())), caller)).stream())
        .limit(most)
        .toList();
  }

  private Optional<NoticeRow> ofPost(Notice notice, Optional<Submission> read, Person caller) {
    return read.filter(post -> stands(notice.kind(), post, caller))
        .map(post -> new NoticeRow(notice, line.headline(post), line.authors(post),
            line.place(post) + "/" + post.id()));
  }

  /** Whoever is told of their own roles may not read the list of people, where others are led. */
  private Optional<NoticeRow> ofPerson(Notice notice) {
    var place = OWN.contains(notice.kind()) ? "account"
        : people.find(notice.subject()).answer().map(person -> "person/" + person.username()).orElse("");
    var row = new NoticeRow(notice, names.of(notice.subject()), "", place);
    return Optional.of(row).filter(shown -> notice.kind() != Notice.Kind.ROLE_ASKED
        || people.waiting(notice.subject()).filter(ReadPeople.Waiting::confirmable).isPresent());
  }

  /** What somebody was asked for is no news once it is done or needed no more. */
  private boolean stands(Notice.Kind kind, Submission post, Person caller) {
    return switch (kind) {
      case LIFT_ASKED -> post.hold().filter(hold -> !hold.liftAskedBy().isEmpty()).isPresent();
      case VOTER_WANTED -> !nameVoter.candidates(post.id()).isEmpty();
      case SIGNATURE_WANTED ->
        post.state() == State.IN_REVIEW && post.authorship().signers().contains(caller.username());
      case APPROVED -> post.state() == State.APPROVED;
      case HOLD_ENDED, HELD_AGAIN, SENT_TWICE, PUBLISHED, FIRST_PASSWORD, ROLE_ASKED, ROLES_CHANGED, PASSWORD_LINK,
          PASSWORD_CHANGED,
          SECOND_STEP, MAIL_CHANGED, LOG_IN_CONNECTED ->
        true;
    };
  }
}
