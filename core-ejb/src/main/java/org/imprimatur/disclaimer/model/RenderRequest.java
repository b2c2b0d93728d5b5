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
 * @param title the headline; may be empty
 * @param byline who wrote it, such as {@code By Tomi Okafor, PGY-2 resident}; may be empty
 * @param text the author's words
 * @param segments the posts of a thread; empty when the text is one piece
 * @param variants the words for one channel where they differ
 * @param channels where it goes; the society's feed is always one of them
 * @param disclaimers ids of the disclaimers to insert
 * @param values what to write for each placeholder of a disclaimer
 * @param voice who speaks, on the wire ({@code member}, {@code trainee}, {@code committee}, {@code society})
 * @param language the BCP 47 tag of the text
 */
public record RenderRequest(
    String title,
    String byline,
    String text,
    List<String> segments,
    Map<ChannelId, String> variants,
    Set<ChannelId> channels,
    Set<String> disclaimers,
    Map<String, String> values,
    String voice,
    String language) {

  /** The placeholder that stands for the society's name; every request must give it. */
  public static final String SOCIETY = "SOCIETY";

  public RenderRequest {
    segments = List.copyOf(segments);
    variants = Map.copyOf(variants);
    channels = withFeed(channels);
    disclaimers = Set.copyOf(disclaimers);
    values = Map.copyOf(values);
    if (values.getOrDefault(SOCIETY, "").isBlank()) {
      throw new IllegalArgumentException("a rendering needs the society's name");
    }
  }

  /** Makes a request for one English text by a member, without title, by-line, thread or variants. */
  public static RenderRequest ofText(String text, Collection<ChannelId> channels, Set<String> disclaimers,
      String society) {
    return new RenderRequest(
        "", "", text, List.of(), Map.of(), Set.copyOf(channels), disclaimers, Map.of(SOCIETY, society), "member", "en");
  }

  /** Returns the same request for another voice and language. */
  public RenderRequest spoken(String by, String in) {
    return new RenderRequest(title, byline, text, segments, variants, channels, disclaimers, values, by, in);
  }

  /** Returns the author's posts on a channel: its variant, or the thread where threads exist, or the text. */
  List<String> posts(ChannelId channel) {
    var variant = variants.get(channel);
    if (variant != null && !variant.isBlank()) {
      return List.of(variant);
    }
    return segments.isEmpty() ? List.of(text) : segments;
  }

  private static Set<ChannelId> withFeed(Set<ChannelId> channels) {
    var all = new TreeSet<>(Set.of(ChannelId.WEB));
    all.addAll(channels);
    return Collections.unmodifiableSet(all);
  }
}
