package org.imprimatur.delivery.model;

import java.time.Duration;
import java.util.List;
import org.imprimatur.channel.model.ChannelId;

/**
 * What Imprimatur needs of a network to publish there. A network is one class in
 * {@code delivery.infrastructure.<name>}, found by the container. It is called outside every transaction and may take
 * its time; it never retries, for what comes next is decided by the delivery table. It answers whatever it is handed:
 * one that throws is taken to have done nobody knows what.
 */
public interface Network {

  /** Returns the channel it publishes on. */
  ChannelId channel();

  /**
   * Publishes a message, byte for byte. A repeat under the same key must not make a second post where the network can
   * tell.
   */
  Answer post(Message message);

  /** Looks whether a message whose fate is not known is there. */
  Fate lookUp(Message message);

  /**
   * Takes a post down and looks that it is gone.
   *
   * @param url where it was
   */
  Answer takeDown(Message message, String url);

  /**
   * What is sent.
   *
   * @param key the same for every attempt of a delivery, and for no other delivery
   * @param submission the submission's id
   * @param segments the texts in order, at least one
   * @param media what is attached
   */
  record Message(String key, String submission, List<String> segments, List<Medium> media) {

    public Message {
      segments = List.copyOf(segments);
      media = List.copyOf(media);
    }
  }

  /**
   * A file that goes with a message.
   *
   * @param digest the SHA-256 of its bytes, by which they are found
   * @param type such as {@code image/png}
   * @param alt the words for those who do not see it
   */
  record Medium(String digest, String type, String alt) {}

  /** What the network answered. */
  sealed interface Answer {

    /** It was done. {@code url} is where readers find the post; empty once it is taken down. */
    record Done(String url) implements Answer {}

    /**
     * It surely was not done, for this reason, and may be tried again, not before {@code pause} when the network says
     * so.
     */
    record NotDone(String reason, Duration pause) implements Answer {}

    /** It surely was not done, and trying again would change nothing. */
    record Refused(String reason) implements Answer {}

    /** Nobody knows: it may have been done. It must be read back, never sent again by guess. */
    record Unknown(String reason) implements Answer {}
  }

  /** What reading back found. */
  sealed interface Fate {

    /** It is there. */
    record Found(String url) implements Fate {}

    /** It surely is not. */
    record Absent() implements Fate {}

    /** It cannot be told yet. */
    record Undecided(String reason) implements Fate {}
  }
}
