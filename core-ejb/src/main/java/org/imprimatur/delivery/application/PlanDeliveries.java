package org.imprimatur.delivery.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.Transition;

/**
 * Keeps the deliveries in step with their post: planned when it is approved, cancelled when the approval is void, due
 * when it is released, to be taken down when it is withdrawn. Sends nothing.
 */
@Stateless
@BySystem("news of a post")
public class PlanDeliveries {

  private static final Set<Transition> VOID = EnumSet.of(Transition.RECALL, Transition.EDIT_APPROVED, Transition.LAPSE);

  private Submissions submissions;
  private Deliveries deliveries;
  private KeepDelivery keep;
  private Instance<Network> networks;
  private Ids ids;
  private Clock clock;

  protected PlanDeliveries() {}

  @Inject
  public PlanDeliveries(Submissions submissions, Deliveries deliveries, KeepDelivery keep, Instance<Network> networks,
      Ids ids,
      Clock clock) {
    this.submissions = submissions;
    this.deliveries = deliveries;
    this.keep = keep;
    this.networks = networks;
    this.ids = ids;
    this.clock = clock;
  }

  /** Follows a submission's transitions, within their transaction. */
  public void follow(@Observes Moved news) {
    var post = submissions.find(news.submission()).orElseThrow();
    if (news.transition() == Transition.APPROVE) {
      plan(post);
    } else if (news.transition() == Transition.RELEASE) {
      release(post);
    } else if (news.transition() == Transition.WITHDRAW) {
      takeDown(post);
    } else if (VOID.contains(news.transition())) {
      cancel(post, Note.About.APPROVAL_GONE);
    }
  }

  private void plan(Submission post) {
    var connected = networks.stream().map(Network::channel).collect(Collectors.toSet());
    for (var channel : post.content().outlets().destinations()) {
      var order = new Delivery.Order(post.id(), post.revision(), channel, post.contentHash().orElseThrow());
      var planned = Delivery.planned(ids.next(), order, clock.instant());
      keep.add(connected.contains(channel) ? planned : blocked(planned));
    }
  }

  private Delivery blocked(Delivery planned) {
    return planned.moved(DeliveryMove.BLOCK, Note.of(Note.About.NO_ACCOUNT), clock.instant());
  }

  private void release(Submission post) {
    deliveries.of(post.id()).stream()
        .filter(delivery -> delivery.state() == DeliveryState.PLANNED && delivery.order().revision() == post.revision())
        .forEach(delivery -> deliveries.save(delivery.released(clock.instant())));
  }

  /** What is being sent at this moment is taken down when its answer comes. */
  private void takeDown(Submission post) {
    deliveries.of(post.id()).stream()
        .filter(delivery -> DeliveryMove.TAKE_DOWN.possibleIn(delivery.state()))
        .forEach(delivery -> keep.changed(delivery.comingDown(clock.instant())));
    cancel(post, Note.About.WITHDRAWN);
  }

  private void cancel(Submission post, Note.About why) {
    deliveries.of(post.id()).stream()
        .filter(delivery -> DeliveryMove.CANCEL.possibleIn(delivery.state()))
        .forEach(delivery -> keep.changed(delivery.moved(DeliveryMove.CANCEL, Note.of(why), clock.instant())));
  }
}
