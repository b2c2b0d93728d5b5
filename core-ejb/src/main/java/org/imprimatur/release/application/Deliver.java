package org.imprimatur.release.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Outlet;
import org.imprimatur.channel.model.Outlet.Publication;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.Releases;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;

/** Sends a revision's renderings to the outlets that are connected, exactly as they were frozen. */
@Dependent
public class Deliver {

  @Inject private Releases releases;
  @Inject private Instance<Outlet> outlets;
  @Inject private Clock clock;

  /** Sends every planned delivery of the revision; returns the wire names of the channels that are live now. */
  public List<String> send(Revision revision) {
    return releases.deliveries(revision.submission()).stream()
        .filter(delivery -> delivery.revision() == revision.number() && delivery.state() == DeliveryState.PLANNED)
        .map(delivery -> send(delivery, revision))
        .filter(delivery -> delivery.state() == DeliveryState.LIVE)
        .map(delivery -> delivery.channel().wire())
        .toList();
  }

  private Delivery send(Delivery planned, Revision revision) {
    var sending = planned.moved(DeliveryMove.SEND, "", clock.instant());
    var texts = revision.sent().on(planned.channel()).stream().map(Segment::text).toList();
    var answer = outlet(planned.channel()).publish(revision.submission(), texts);
    var sent = after(sending, answer);
    releases.save(sent);
    return sent;
  }

  private Delivery after(Delivery sending, Publication answer) {
    var now = clock.instant();
    if (answer instanceof Publication.Accepted accepted) {
      return sending.moved(DeliveryMove.ACCEPTED, "", now).at(accepted.url());
    }
    if (answer instanceof Publication.NotAccepted refused) {
      return sending.moved(DeliveryMove.NOT_ACCEPTED, refused.reason(), now);
    }
    return sending.moved(DeliveryMove.FATE_UNKNOWN, ((Publication.Unknown) answer).reason(), now);
  }

  private Outlet outlet(ChannelId channel) {
    return outlets.stream().filter(outlet -> outlet.channel().equals(channel)).findFirst().orElseThrow();
  }
}
