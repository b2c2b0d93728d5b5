package org.imprimatur.channel.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A place where the society publishes: one of those that have a {@link ChannelProfile}. They sort in their fixed order.
 *
 * @param wire the name on the command line, in REST and in the content hash, such as {@code bluesky}
 */
public record ChannelId(String wire) implements Comparable<ChannelId>, Serializable {

  private static final List<ChannelId> ALL = Profiles.found().keySet().stream().map(ChannelId::new).toList();

  /** The society's own feed: every released post is there, whatever else it goes to. */
  public static final ChannelId WEB = new ChannelId("web");

  public ChannelId {
    if (!Profiles.found().containsKey(wire)) {
      throw new IllegalArgumentException(
          "There is no channel " + wire + "; there are " + Profiles.found().keySet() + ".");
    }
  }

  /** Returns every channel, in the fixed order. */
  public static List<ChannelId> all() {
    return ALL;
  }

  /** Finds a channel by its wire name, exactly as written; empty when there is none. */
  public static Optional<ChannelId> ofWire(String wire) {
    return ALL.stream().filter(channel -> channel.wire().equals(wire)).findFirst();
  }

  /** Returns what is known of it. */
  public ChannelProfile profile() {
    return Profiles.found().get(wire);
  }

  /** Returns what it takes in one post. */
  public Limit limit() {
    return profile().limit();
  }

  @Override
  public int compareTo(ChannelId other) {
    return Integer.compare(profile().order(), other.profile().order());
  }

  @Override
  public String toString() {
    return wire;
  }
}
