package org.imprimatur.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.committee.model.Person;
import org.imprimatur.notice.application.ReadNotices;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

/** What somebody was told of late, as far as it still is so. */
@RequestScoped
public class News {

  /** So many of the newest are looked through. */
  private static final int NEWEST = 25;

  private ReadNotices notices;
  private ReadSubmission read;
  private NameVoter nameVoter;

  @Inject
  public News(ReadNotices notices, ReadSubmission read, NameVoter nameVoter) {
    this.notices = notices;
    this.read = read;
    this.nameVoter = nameVoter;
  }

  /** For the proxy of the container. */
  protected News() {}

  /** A notice as shown, with the post it is about. */
  public record NoticeRow(Notice notice, Submission post) {}

  /** Returns the newest of the caller's; a post that they may see no longer says nothing. */
  public List<NoticeRow> of(Person caller, int most) {
    return notices.mine(NEWEST).stream()
        .flatMap(notice -> read.find(notice.submission()).map(post -> new NoticeRow(notice, post)).stream())
        .filter(row -> stands(row, caller))
        .limit(most)
        .toList();
  }

  /** What somebody was asked for is no news once it is done or needed no more. */
  private boolean stands(NoticeRow row, Person caller) {
    return switch (row.notice().kind()) {
      case LIFT_ASKED -> row.post().hold().filter(hold -> !hold.liftAskedBy().isEmpty()).isPresent();
      case VOTER_WANTED -> !nameVoter.candidates(row.post().id()).isEmpty();
      case SIGNATURE_WANTED ->
        row.post().state() == State.IN_REVIEW && row.post().authorship().signers().contains(caller.username());
      case HOLD_ENDED, HELD_AGAIN, SENT_TWICE -> true;
    };
  }
}
