package org.imprimatur.disclaimer.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.channel.model.ChannelId;

/**
 * What is to be rendered.
 *
 * @param words what the author wrote
 * @param channels where it goes; the society's feed is always one of them
 * @param inserts what is inserted
 * @param manner who speaks, and in which language
 */
public record RenderRequest(Words words, Set<ChannelId> channels, Inserts inserts, Manner manner) {

  /** The placeholder that stands for the society's name; every request must give it. */
  public static final String SOCIETY = "SOCIETY";

  /**
   * What the author wrote.
   *
   * @param title the headline; may be empty
   * @param byline who wrote it, such as {@code By Tomi Okafor, PGY-2 resident}; may be empty
   * @param text the author's words
   * @param segments the posts of a thread; empty when the text is one piece
   * @param variants the words for one channel where they differ
   */
  public record Words(
      String title, String byline, String text, List<String> segments, Map<ChannelId, String> variants) {

    public Words {
      segments = List.copyOf(segments);
      variants = Map.copyOf(variants);
    }

    /** Makes words of one piece, without title, by-line or variants. */
    public static Words of(String text) {
      return new Words("", "", text, List.of(), Map.of());
    }
  }

  /**
   * What is inserted.
   *
   * @param disclaimers ids of the disclaimers
   * @param values what to write for each placeholder of a disclaimer, {@link RenderRequest#SOCIETY} among them
   */
  public record Inserts(Set<String> disclaimers, Map<String, String> values) {

    public Inserts {
      disclaimers = Set.copyOf(disclaimers);
      values = Map.copyOf(values);
      if (values.getOrDefault(SOCIETY, "").isBlank()) {
        throw new IllegalArgumentException("a rendering needs the society's name");
      }
    }
  }

  /**
   * Who speaks, and in which language.
   *
   * @param voice on the wire ({@code member}, {@code trainee}, {@code committee}, {@code society})
   * @param language the BCP 47 tag of the text
   */
  public record Manner(String voice, String language) {

    /** A member, in English. */
    public static final Manner MEMBER = new Manner("member", "en");
  }

  public RenderRequest {
    channels = withFeed(channels);
  }

  /** Makes a request for one English text by a member, without title, by-line, thread or variants. */
  public static RenderRequest ofText(String text, Collection<ChannelId> channels, Set<String> disclaimers,
      String society) {
    return new RenderRequest(
        Words.of(text), Set.copyOf(channels), new Inserts(disclaimers, Map.of(SOCIETY, society)), Manner.MEMBER);
  }

  /** Returns the author's posts on a channel: its variant, or the thread where threads exist, or the text. */
  List<String> posts(ChannelId channel) {
    var variant = words.variants.get(channel);
    if (variant != null && !variant.isBlank()) {
      return List.of(variant);
    }
    return words.segments.isEmpty() ? List.of(words.text) : words.segments;
  }

  private static Set<ChannelId> withFeed(Set<ChannelId> channels) {
    var all = new TreeSet<>(Set.of(ChannelId.WEB));
    all.addAll(channels);
    return Collections.unmodifiableSet(all);
  }
}
