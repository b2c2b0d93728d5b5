package org.imprimatur.channel.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Measures texts as each channel does. Pure: the same text always has the same length. */
public final class Counting {

  private Counting() {}

  /** Measures a text on a channel. */
  public static Measure measure(ChannelId channel, String text) {
    return measure(channel, text, "");
  }

  /**
   * Measures a text with a content warning, which only Mastodon counts.
   *
   * @param contentWarning the words shown instead of the post; empty when there are none
   */
  public static Measure measure(ChannelId channel, String text, String contentWarning) {
    var limit = Limit.of(channel);
    int length = channel == ChannelId.MASTODON ? MastodonLength.of(text, contentWarning) : length(channel, text);
    boolean fits = length <= limit.value() && (limit.bytes() == 0 || bytes(text) <= limit.bytes());
    boolean valid = fits && refusal(channel, text).isEmpty();
    return new Measure(channel, length, limit.value(), limit.unit(), valid);
  }

  /** Returns why a channel does not take a text whatever its length, as a sentence with the remedy; empty when it does. */
  public static Optional<String> refusal(ChannelId channel, String text) {
    if (text.isBlank()) {
      return Optional.of("The post has no words. Write some.");
    }
    if (channel == ChannelId.X && WeightedLength.refused(text)) {
      return Optional.of("The post has an invisible character (U+FEFF or a non-character) that X refuses. Delete it.");
    }
    return tooManyLinks(Limit.of(channel), text);
  }

  private static Optional<String> tooManyLinks(Limit limit, String text) {
    long links = limit.links() == 0 ? 0 : entities(limit.channel(), text).stream().filter(entity -> entity.type() == Entity.Type.URL).count();
    return links <= limit.links()
        ? Optional.empty()
        : Optional.of(String.format("The post has %d links; Threads takes %d. Delete %d.", links, limit.links(), links - limit.links()));
  }

  /** Finds what a channel would turn into links, in text order; entities never overlap. */
  public static List<Entity> entities(ChannelId channel, String text) {
    return Entities.in(channel, text);
  }

  /** Returns what a channel takes for a post because it has an address, such as {@code 0.20 USD}; empty where it takes nothing. */
  public static Optional<String> price(ChannelId channel, String text) {
    var price = Limit.of(channel).linkPrice();
    boolean linked = !price.isEmpty() && entities(channel, text).stream().anyMatch(entity -> entity.type() == Entity.Type.URL);
    return linked ? Optional.of(price) : Optional.empty();
  }

  /** Returns the length of the UTF-8 form. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int length(ChannelId channel, String text) {
    return switch (channel) {
      case X -> WeightedLength.of(text);
      case MASTODON -> MastodonLength.of(text, "");
      case BLUESKY -> Graphemes.count(text);
      case THREADS -> ThreadsLength.of(text);
      case LINKEDIN, NEWSLETTER, WEB -> text.length();
    };
  }
}
