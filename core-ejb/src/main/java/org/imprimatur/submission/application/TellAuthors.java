package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Transition;

/** Tells the authors of a post that it was approved and that it went out: others decided, while they waited. */
@Stateless
@BySystem("news of a post")
public class TellAuthors {

  private static final Map<Transition, Notice.Kind> NEWS =
      Map.of(Transition.APPROVE, Notice.Kind.APPROVED, Transition.RELEASE, Notice.Kind.PUBLISHED);

  private Submissions submissions;
  private Notify notify;

  protected TellAuthors() {}

  @Inject
  public TellAuthors(Submissions submissions, Notify notify) {
    this.submissions = submissions;
    this.notify = notify;
  }

  /** Follows a submission's transitions, within their transaction. */
  public void follow(@Observes Moved news) {
    if (NEWS.containsKey(news.transition())) {
      var authorship = submissions.find(news.submission()).orElseThrow().authorship();
      Stream.concat(Stream.of(authorship.author()), authorship.accepted().stream()).distinct()
          .forEach(author -> notify.tell(author, NEWS.get(news.transition()), news.submission()));
    }
  }
}
