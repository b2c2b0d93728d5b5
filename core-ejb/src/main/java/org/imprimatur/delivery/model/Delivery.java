package org.imprimatur.delivery.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;

/**
 * The copy of an approved post on one channel.
 *
 * @param id the delivery's id, and the key by which a network recognises a repeat
 * @param order what is to be sent, and where
 * @param state where it stands
 * @param url where readers find it; empty until it is live
 * @param note a fact worth knowing, such as why it is blocked
 * @param changedAt when it changed last
 * @param attempts how often it was tried
 * @param until when something is to be done about it: while a call runs, when it counts as lost; while it waits, the
 *     moment of the next attempt; empty when nothing is to be done
 */
public record Delivery(
    String id, Order order, DeliveryState state, String url, Note note, Instant changedAt, int attempts,
    Optional<Instant> until) {

  /** How long a call may run before its fate counts as unknown. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  /** The waits before the second, third and fourth attempt (domain: delivery machine); there is no fifth. */
  private static final List<Duration> BACK_OFF =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

  /**
   * What was approved for one channel.
   *
   * @param submission the submission's id
   * @param revision the revision's number
   * @param channel where it goes
   * @param contentHash what was approved and may be sent
   */
  public record Order(String submission, int revision, ChannelId channel, String contentHash) {}

  /** Plans a delivery. It is not due before its post is released. */
  public static Delivery planned(String id, Order order, Instant at) {
    return new Delivery(id, order, DeliveryState.PLANNED, "", Note.NONE, at, 0, Optional.empty());
  }

  /** Returns it moved by the delivery table, with a note; nothing more is to be done about it. */
  public Delivery moved(DeliveryMove move, Note fact, Instant at) {
    return new Delivery(id, order, move.from(state), url, fact, at, attempts, Optional.empty());
  }

  /** Returns it as it stands, with another fact worth knowing. */
  public Delivery noted(Note fact) {
    return new Delivery(id, order, state, url, fact, changedAt, attempts, until);
  }

  /** Returns it due at once: its post is released. */
  public Delivery released(Instant at) {
    return new Delivery(id, order, state, url, note, changedAt, attempts, Optional.of(at));
  }

  /** Returns it while its next call runs. The fate counts as unknown when no answer comes within the lease. */
  public Delivery sending(Instant at) {
    return new Delivery(id, order, DeliveryMove.SEND.from(state), url, Note.NONE, at, attempts + 1,
        Optional.of(at.plus(LEASE)));
  }

  /** Returns it while it is read back or taken down: nobody else does so within the lease. */
  public Delivery leased(Instant at) {
    return new Delivery(id, order, state, url, note, changedAt, attempts, Optional.of(at.plus(LEASE)));
  }

  /** Returns it live, at the address where readers find it. */
  public Delivery live(DeliveryMove move, String address, Instant at) {
    return new Delivery(id, order, move.from(state), address, Note.NONE, at, attempts, Optional.empty());
  }

  /** Returns it with an unknown fate, to be read back at once. */
  public Delivery lost(Note reason, Instant at) {
    return new Delivery(id, order, DeliveryMove.FATE_UNKNOWN.from(state), url, reason, at, attempts, Optional.of(at));
  }

  /** Returns it waiting to be taken down, at once. */
  public Delivery comingDown(Instant at) {
    return new Delivery(id, order, DeliveryMove.TAKE_DOWN.from(state), url, Note.NONE, at, attempts, Optional.of(at));
  }

  /**
   * Returns it waiting for its next attempt; given up after the last, for then a person must decide.
   *
   * @param move why it is not there: {@link DeliveryMove#NOT_ACCEPTED} or {@link DeliveryMove#ABSENT}
   * @param asked the shortest wait that the network asks for
   */
  public Delivery again(DeliveryMove move, Note reason, Duration asked, Instant at) {
    if (move == DeliveryMove.NOT_ACCEPTED && attempts > BACK_OFF.size()) {
      return moved(DeliveryMove.GIVE_UP, reason, at);
    }
    return new Delivery(id, order, move.from(state), url, reason, at, attempts, Optional.of(at.plus(longer(asked))));
  }

  /** Returns it as it stands, with another look at it after a while. */
  public Delivery later(Note reason, Duration asked, Instant at) {
    return new Delivery(id, order, state, url, reason, changedAt, attempts, Optional.of(at.plus(longer(asked))));
  }

  /** Tells whether something is to be done about it now. */
  public boolean due(Instant now) {
    return DeliveryState.OPEN.contains(state) && until.filter(moment -> !moment.isAfter(now)).isPresent();
  }

  private Duration longer(Duration asked) {
    var wait = BACK_OFF.get(Math.min(Math.max(attempts, 1), BACK_OFF.size()) - 1);
    return asked.compareTo(wait) > 0 ? asked : wait;
  }
}
