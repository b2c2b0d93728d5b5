package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.Transition;

/** Plans the release of what was approved, and forgets the plan when the approval is void. */
@Stateless
@BySystem("news of a post")
public class PlanRelease {

  private static final Set<Transition> VOID = EnumSet.of(Transition.RECALL, Transition.EDIT_APPROVED, Transition.LAPSE);

  private Submissions submissions;
  private Releases releases;
  private Clock clock;

  protected PlanRelease() {}

  @Inject
  public PlanRelease(Submissions submissions, Releases releases, Clock clock) {
    this.submissions = submissions;
    this.releases = releases;
    this.clock = clock;
  }

  /** Follows a submission's transitions, within their transaction. */
  public void follow(@Observes Moved news) {
    if (news.transition() == Transition.APPROVE) {
      var post = submissions.find(news.submission()).orElseThrow();
      var slot = post.content().outlets().slot().orElseGet(clock::instant);
      releases.plan(new Release(post.id(), post.revision(), post.contentHash().orElseThrow(), slot));
    } else if (VOID.contains(news.transition())) {
      releases.cancel(news.submission());
    }
  }
}
