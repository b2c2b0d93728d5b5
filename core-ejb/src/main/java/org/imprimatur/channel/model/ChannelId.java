package org.imprimatur.channel.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place where the society publishes. The wire name is the constant in lower case. */
public enum ChannelId {
  X,
  MASTODON,
  BLUESKY,
  THREADS,
  LINKEDIN,
  NEWSLETTER,
  /** The society's own feed: every released post is there, whatever else it goes to. */
  WEB;

  /** Returns the name used on the command line, in REST and in the content hash, such as {@code bluesky}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a channel by its wire name, exactly as written; empty when there is none. */
  public static Optional<ChannelId> ofWire(String wire) {
    return Arrays.stream(values()).filter(channel -> channel.wire().equals(wire)).findFirst();
  }
}
