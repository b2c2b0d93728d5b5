package org.imprimatur.release.model;

import java.time.Instant;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.workflow.model.DeliveryMove;
import org.imprimatur.workflow.model.DeliveryState;

/**
 * The copy of an approved post on one channel.
 *
 * @param id the delivery's id
 * @param submission the submission's id
 * @param revision the revision's number
 * @param channel where it goes
 * @param state where it stands
 * @param contentHash what was approved and may be sent
 * @param url where readers find it; empty until it is live
 * @param note a fact worth knowing, such as why it is blocked; may be empty
 * @param changedAt when it changed last
 */
public record Delivery(
    String id,
    String submission,
    int revision,
    ChannelId channel,
    DeliveryState state,
    String contentHash,
    String url,
    String note,
    Instant changedAt) {

  /** Returns it moved by the delivery table, with a note. */
  public Delivery moved(DeliveryMove move, String fact, Instant at) {
    return new Delivery(id, submission, revision, channel, move.from(state), contentHash, url, fact, at);
  }

  /** Returns it with the address at which readers find it. */
  public Delivery at(String address) {
    return new Delivery(id, submission, revision, channel, state, contentHash, address, note, changedAt);
  }
}
