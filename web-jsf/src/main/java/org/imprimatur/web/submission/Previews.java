package org.imprimatur.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.submission.model.ByLine;
import org.imprimatur.web.shared.Channels;
import org.imprimatur.web.shared.Words;

/** What stands beside a post as a channel will show it: who speaks, how long it is, what the society adds. */
@Named
@RequestScoped
public class Previews {

  private Words words;
  private Channels channels;

  @Inject
  public Previews(Words words, Channels channels) {
    this.words = words;
    this.channels = channels;
  }

  /** For the proxy of the container. */
  protected Previews() {}

  /** Tells how long the longest part is, and how long it may be. */
  public String length(Rendering rendering) {
    var measure = rendering.segments().get(rendering.segments().size() - 1).measure();
    var longest = rendering.segments().stream().mapToInt(segment -> segment.measure().length()).max().orElse(0);
    return words.say("shared.previews.length", longest, measure.limit());
  }

  /** Returns the tone of a length: an empty text does not fit either, but is no fault of a draft just begun. */
  public String lengthTone(Rendering rendering) {
    boolean over = rendering.segments().stream().map(Segment::measure)
        .anyMatch(measure -> !measure.valid() && measure.length() > 0);
    return over ? "block" : "plain";
  }

  /** Returns how full each channel is besides the society's own feed, which has no end. */
  public List<Meter> meters(List<Rendering> renderings) {
    return renderings.stream().filter(rendering -> !rendering.channel().equals(ChannelId.WEB))
        .flatMap(rendering -> meters(List.of(rendering), rendering.channel()).stream()).toList();
  }

  /** Returns how full a channel is, for the field of its own text; none where it is not chosen. */
  public List<Meter> meters(List<Rendering> renderings, ChannelId channel) {
    return renderings.stream().filter(rendering -> rendering.channel().equals(channel))
        .map(rendering -> Meter.of(rendering, channels.of(channel), words)).toList();
  }

  /** Names the disclaimers that are added, each with its version. */
  public String disclaimers(Rendering rendering) {
    return rendering.disclaimers().stream().map(placed -> placed.id() + " v" + placed.version())
        .collect(Collectors.joining(", "));
  }

  /** Returns whom a by-line names: {@code Asha Rao, MD} for {@code By Asha Rao, MD}. */
  public static String speaker(String byLine) {
    var name = Phrasebook.LANGUAGES.stream().flatMap(Previews::leads).filter(byLine::startsWith)
        .max(Comparator.comparingInt(String::length)).map(lead -> byLine.substring(lead.length())).orElse(byLine);
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
  }

  /** A by-line is in the language of its post: what stands before the name is what it says of nobody. */
  private static Stream<String> leads(Locale language) {
    var book = Phrasebook.in(language, ZoneOffset.UTC);
    return Stream.of(new Sentence(ByLine.SOCIETY, Map.of("society", "")),
        new Sentence(ByLine.PEOPLE, Map.of("names", ""))).map(book::say);
  }
}
