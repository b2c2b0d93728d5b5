package org.imprimatur.submission.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.PlacedDisclaimer;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Sentence;

import org.imprimatur.policy.model.Part;
import org.imprimatur.policy.model.Where;

/**
 * Everything of a post that would be sent: what is hashed, what is screened and what is delivered are made from this,
 * so that nothing is sent that was not screened and approved.
 *
 * @param content what the author wrote
 * @param byLine as published
 * @param renderings what each channel carries, disclaimers in
 */
public record Sent(Content content, String byLine, List<Rendering> renderings) {

  public Sent {
    renderings = List.copyOf(renderings);
  }

  /** Returns the RFC 8785 text that is hashed. */
  public String canonical() {
    return CanonicalJson.of(
        Map.of(
            "format", "imprimatur.content/1",
            "content", content.canonical(),
            "byLine", byLine,
            "renderings", renderings.stream().map(Sent::canonical).toList()));
  }

  /** Returns what one channel carries, in order; nothing when the post does not go there. */
  public List<Segment> on(ChannelId channel) {
    return renderings.stream().filter(rendering -> rendering.channel().equals(channel))
        .flatMap(rendering -> rendering.segments().stream()).toList();
  }

  /**
   * Returns what is screened of it besides the draft: every post of every channel by itself, and the by-line. The
   * catalogue's wordings are left out, for their owners answer for them; what fills their gaps is the author's and in
   * the draft.
   */
  public List<Part> parts() {
    var text = content.words().whole();
    var parts = new ArrayList<>(List.of(new Part(Sentence.of(Placed.IN_BY_LINE), byLine, text, Part.Kind.FIELD)));
    content.statements().declarations().disclosed()
        .ifPresent(ties -> parts.add(new Part(Sentence.of(Where.IN_DISCLOSURE), ties, text, Part.Kind.DISCLOSURE)));
    renderings.forEach(rendering -> parts.addAll(parts(rendering)));
    return parts;
  }

  private static List<Part> parts(Rendering rendering) {
    int count = rendering.segments().size();
    var posts = IntStream.range(0, count).mapToObj(i -> words(rendering.segments().get(i), i + 1, count)).toList();
    var whole = String.join(Segment.SEPARATOR, posts);
    var channel = rendering.channel();
    var each = IntStream.range(0, count)
        .filter(i -> !posts.get(i).isBlank())
        .mapToObj(
            i -> new Part(List.of(where(channel, i + 1, count)), posts.get(i), whole, Part.Kind.TEXT, channel.wire()));
    var joined = new Part(List.of(
        new Sentence(Placed.INTO_NEXT_POST, Map.of("place", channel.profile().place()))), whole, whole,
        Part.Kind.JOINED,
        channel.wire());
    return Stream.concat(each, count > 1 ? Stream.of(joined) : Stream.empty()).toList();
  }

  private static Sentence where(ChannelId channel, int post, int count) {
    var place = channel.profile().place();
    return count == 1 ? place
        : new Sentence(Placed.IN_POST, Map.of("post", post, "count", count, "place", place));
  }

  /** A post's number is no part of what it says: {@code 1/2} would be read as a date. */
  private static String words(Segment post, int number, int count) {
    var end = " " + number + "/" + count;
    return post.blocks().stream()
        .filter(block -> block.role() == Block.Role.TITLE || block.role() == Block.Role.BODY)
        .map(block -> count > 1 && block.text().endsWith(end)
            ? block.text().substring(0, block.text().length() - end.length())
            : block.text())
        .collect(Collectors.joining(Segment.SEPARATOR));
  }

  private static Map<String, Object> canonical(Rendering rendering) {
    return Map.of(
        "channel", rendering.channel().wire(),
        "segments", rendering.segments().stream().map(Segment::text).toList(),
        "disclaimers", rendering.disclaimers().stream().map(Sent::canonical).toList());
  }

  private static Map<String, Object> canonical(PlacedDisclaimer disclaimer) {
    return Map.of(
        "id", disclaimer.id(),
        "version", disclaimer.version(),
        "placement", disclaimer.placement().name(),
        "text", disclaimer.text());
  }
}
