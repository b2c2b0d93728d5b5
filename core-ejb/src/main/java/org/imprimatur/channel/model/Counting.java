package org.imprimatur.channel.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/** Measures texts as each channel does. Pure: the same text always has the same length. */
public final class Counting {

  private Counting() {}

  /** Measures a text on a channel. */
  public static Measure measure(ChannelId channel, String text) {
    return measure(channel, text, "");
  }

  /**
   * Measures a text with a content warning.
   *
   * @param contentWarning the words shown instead of the post; empty when there are none
   */
  public static Measure measure(ChannelId channel, String text, String contentWarning) {
    var limit = channel.limit();
    int length = channel.profile().length(text, contentWarning);
    boolean fits = length <= limit.value() && (limit.bytes() == 0 || bytes(text) <= limit.bytes());
    boolean valid = fits && refusal(channel, text).isEmpty();
    return new Measure(channel, length, limit.value(), limit.unit(), valid);
  }

  /**
   * Returns why a channel does not take a text whatever its length, with the remedy; empty when it does.
   */
  public static Optional<Sentence> refusal(ChannelId channel, String text) {
    if (text.isBlank()) {
      return Optional.of(Sentence.of(Unfit.NO_WORDS));
    }
    return channel.profile().refusal(text).or(() -> tooManyLinks(channel, text));
  }

  private static Optional<Sentence> tooManyLinks(ChannelId channel, String text) {
    int most = channel.limit().links().most();
    long links =
        most == 0 ? 0 : entities(channel, text).stream().filter(entity -> entity.type() == Entity.Type.URL).count();
    return links <= most
        ? Optional.empty()
        : Optional.of(new Sentence(Unfit.TOO_MANY_LINKS,
            Map.of("links", links, "channel", channel.profile().spoken(), "most", most, "excess", links - most)));
  }

  /** Finds what a channel would turn into links, in text order; entities never overlap. */
  public static List<Entity> entities(ChannelId channel, String text) {
    return channel.profile().entities(text);
  }

  /**
   * Returns what a channel takes for a post because it has an address, such as {@code 0.20 USD}; empty where it takes
   * nothing.
   */
  public static Optional<String> price(ChannelId channel, String text) {
    var price = channel.limit().links().price();
    boolean linked =
        !price.isEmpty() && entities(channel, text).stream().anyMatch(entity -> entity.type() == Entity.Type.URL);
    return linked ? Optional.of(price) : Optional.empty();
  }

  /** Returns the length of the UTF-8 form. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
