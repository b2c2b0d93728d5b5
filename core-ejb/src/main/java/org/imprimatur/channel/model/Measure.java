package org.imprimatur.channel.model;

/**
 * How long a text is on one channel, counted as that channel counts.
 *
 * @param channel the channel that counts
 * @param length the length in {@code unit}
 * @param limit the most the channel accepts, in {@code unit}
 * @param unit what is counted
 * @param valid whether the channel accepts the text: not empty and not over the limit
 */
public record Measure(ChannelId channel, int length, int limit, Unit unit, boolean valid) {

  /** What a channel counts; the wire name is the constant in lower case. */
  public enum Unit {
    WEIGHTED,
    GRAPHEME,
    CHARACTER
  }
}
