package org.imprimatur.channel.model;

import java.util.List;

/**
 * A way to publish on one channel. An outlet is one class in {@code channel.infrastructure.<name>}; it is found by the
 * container. It never retries: what to do next is decided by who calls it.
 */
public interface Outlet {

  /** Returns the channel it publishes on. */
  ChannelId channel();

  /**
   * Publishes the segments in order, byte for byte.
   *
   * @param submission the submission's id, by which a repeat is recognised
   * @param segments the texts, at least one
   */
  Publication publish(String submission, List<String> segments);

  /** What the channel answered. */
  sealed interface Publication {

    /** It is live at {@code url}. */
    record Accepted(String url) implements Publication {}

    /** It surely was not accepted, for this reason, and may be sent again. */
    record NotAccepted(String reason) implements Publication {}

    /** Nobody knows: it may be live. It must be read back, never sent again by guess. */
    record Unknown(String reason) implements Publication {}
  }
}
