package org.imprimatur.delivery.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;

/** The copies of posts, and the calls made for them. */
public interface Deliveries {

  /** Stores a new delivery; there is at most one for a revision and a channel. */
  void add(Delivery delivery);

  /** Stores a changed delivery. */
  void save(Delivery delivery);

  /** Finds a delivery by its id. */
  Optional<Delivery> find(String id);

  /** Returns a submission's deliveries, newest revision first, in channel order. */
  List<Delivery> of(String submission);

  /** Returns the newest live copies on the society's feed, newest first. */
  List<Delivery> live(int limit);

  /**
   * Returns up to {@code limit} deliveries on a channel about which something is to be done now, the longest waiting
   * first.
   */
  List<Delivery> due(ChannelId channel, Instant now, int limit);

  /** Stores a call that begins. */
  void add(Attempt attempt);

  /** Stores what came of a call. */
  void save(Attempt attempt);

  /** Returns the calls made for a delivery, the first one first. */
  List<Attempt> attempts(String delivery);
}
