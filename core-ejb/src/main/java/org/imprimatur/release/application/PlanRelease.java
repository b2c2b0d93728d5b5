package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Outlet;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.Transition;

/** Plans the release of what was approved, and cancels the plan when the approval is void. */
@Stateless
public class PlanRelease {

  private static final Set<Transition> VOID = EnumSet.of(Transition.RECALL, Transition.EDIT_APPROVED, Transition.LAPSE);

  @Inject private Releases releases;
  @Inject private Instance<Outlet> outlets;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** Follows a submission's transitions, within their transaction. */
  public void follow(@Observes Moved news) {
    if (news.transition() == Transition.APPROVE) {
      plan(news.submission(), clock.instant());
    } else if (VOID.contains(news.transition())) {
      cancel(news.submission().id(), clock.instant());
    }
  }

  private void plan(Submission post, Instant now) {
    var hash = post.contentHash().orElseThrow();
    var connected = outlets.stream().map(Outlet::channel).collect(Collectors.toSet());
    releases.plan(new Release(post.id(), post.revision(), hash, post.content().slot().orElse(now)));
    for (var channel : post.content().destinations()) {
      var planned =
          new Delivery(
              ids.next(), post.id(), post.revision(), channel, DeliveryState.PLANNED, hash, "", "", now);
      releases.add(connected.contains(channel) ? planned : blocked(planned, channel, now));
    }
  }

  private static Delivery blocked(Delivery planned, ChannelId channel, Instant now) {
    return planned.moved(DeliveryMove.BLOCK, "No account is connected for " + channel.wire() + ".", now);
  }

  private void cancel(String submission, Instant now) {
    releases.cancel(submission);
    releases.deliveries(submission).stream()
        .filter(delivery -> DeliveryMove.CANCEL.possibleIn(delivery.state()))
        .forEach(delivery -> releases.save(delivery.moved(DeliveryMove.CANCEL, "The approval no longer holds.", now)));
  }
}
