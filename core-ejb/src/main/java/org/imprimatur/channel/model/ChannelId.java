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

  /** Returns the name as it stands in a sentence, such as {@code the society's feed}. */
  public String spoken() {
    return switch (this) {
      case X -> "X";
      case MASTODON -> "Mastodon";
      case BLUESKY -> "Bluesky";
      case THREADS -> "Threads";
      case LINKEDIN -> "LinkedIn";
      case NEWSLETTER -> "the newsletter";
      case WEB -> "the society's feed";
    };
  }

  /** Finds a channel by its wire name, exactly as written; empty when there is none. */
  public static Optional<ChannelId> ofWire(String wire) {
    return Arrays.stream(values()).filter(channel -> channel.wire().equals(wire)).findFirst();
  }
}
