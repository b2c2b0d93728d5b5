package org.imprimatur.delivery.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.platform.application.OpenToAll;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;

/** Reads what is out: for everybody, the public copies; for those who may see a post, all its deliveries. */
@Stateless
public class ReadDeliveries {

  /** A copy that is to come down is down for readers of the society's own pages at once. */
  private static final Set<DeliveryState> WAS_OUT =
      EnumSet.of(DeliveryState.LIVE, DeliveryState.TAKEDOWN_PENDING, DeliveryState.GONE);

  private Deliveries deliveries;
  private Submissions submissions;
  private Reach reach;

  protected ReadDeliveries() {}

  @Inject
  public ReadDeliveries(Deliveries deliveries, Submissions submissions, Reach reach) {
    this.deliveries = deliveries;
    this.submissions = submissions;
    this.reach = reach;
  }

  /** Returns the newest public posts, newest first. Anybody may ask. */
  @OpenToAll("what is published is public")
  public List<PublicPost> newest(int limit) {
    var live = deliveries.live(limit);
    var sent = submissions.revisions(live.stream().map(ReadDeliveries::revision).toList());
    return live.stream()
        .flatMap(delivery -> Optional.ofNullable(sent.get(revision(delivery))).map(revision -> post(delivery, revision))
            .stream())
        .toList();
  }

  /** Finds a post that is, or was, public. Anybody may ask; a post never published is not there. */
  @OpenToAll("what is published is public")
  public Optional<PublicPost> find(String submission) {
    return deliveries.of(submission).stream()
        .filter(delivery -> delivery.order().channel().equals(ChannelId.WEB))
        .filter(delivery -> WAS_OUT.contains(delivery.state()))
        .findFirst()
        .flatMap(this::post);
  }

  /** Returns the deliveries of a post that the caller may see, newest revision first. */
  public List<Delivery> deliveries(String submission) {
    return reach.read(submission, Permission.READ_POST).answer().map(post -> deliveries.of(submission))
        .orElse(List.of());
  }

  private static Revision.Id revision(Delivery delivery) {
    return new Revision.Id(delivery.order().submission(), delivery.order().revision());
  }

  private Optional<PublicPost> post(Delivery delivery) {
    return submissions.revision(delivery.order().submission(), delivery.order().revision())
        .map(revision -> post(delivery, revision));
  }

  private static PublicPost post(Delivery delivery, Revision revision) {
    var post = new PublicPost(
        delivery.order().submission(),
        revision.content().words().title(),
        revision.byLine(),
        revision.sent().on(ChannelId.WEB),
        delivery.order().contentHash(),
        delivery.url(),
        delivery.changedAt(),
        false);
    return delivery.state() == DeliveryState.LIVE ? post : post.takenDown();
  }
}
