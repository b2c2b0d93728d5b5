package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.PlacedDisclaimer;
import org.imprimatur.disclaimer.model.Placement;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.web.shared.Channels;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewsTest {

  private static final int LIMIT = 500;

  private final Previews previews = new Previews(Desk.open().words(), new Channels(Desk.open().words()));

  @Test
  void the_length_of_a_thread_is_that_of_its_longest_part() {
    assertEquals("498 of 500", previews.length(rendering(120, 498, 30)));
  }

  @Test
  void a_length_is_said_in_the_language_of_the_reader() {
    assertEquals("498 de 500",
        new Previews(Desk.in("es").words(), new Channels(Desk.in("es").words())).length(rendering(498)));
  }

  @ParameterizedTest
  @CsvSource({"500,plain", "501,block", "1,plain"})
  void a_text_that_does_not_fit_is_marked(int length, String tone) {
    assertEquals(tone, previews.lengthTone(rendering(length)));
  }

  @Test
  void one_part_that_does_not_fit_marks_the_whole_thread() {
    assertEquals("block", previews.lengthTone(rendering(10, 501, 10)));
  }

  @Test
  void a_draft_just_begun_is_not_marked_for_being_empty() {
    var empty = new Segment(List.of(), new Measure(new ChannelId("mastodon"), 0, LIMIT, Measure.Unit.CHARACTER, false));
    assertEquals("plain",
        previews.lengthTone(new Rendering(new ChannelId("mastodon"), List.of(empty), List.of())));
  }

  @Test
  void what_the_society_adds_is_named_with_its_versions_in_the_order_of_the_text() {
    var added = List.of(new PlacedDisclaimer("not-advice", 3, Placement.values()[0], "No advice."),
        new PlacedDisclaimer("crisis", 1, Placement.values()[0], "Call 988."));
    assertEquals("not-advice v3, crisis v1",
        previews.disclaimers(new Rendering(new ChannelId("mastodon"), rendering(5).segments(), added)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"By Asha Rao, MD|Asha Rao, MD", "By the Prairie Society|Prairie Society",
    "By the communications committee of the Prairie Society|Communications committee of the Prairie Society",
    "By \u00e1sd\u00eds J\u00f3nsd\u00f3ttir|\u00c1sd\u00eds J\u00f3nsd\u00f3ttir", "By Byron Bay|Byron Bay",
    "Por Asha Rao, MD|Asha Rao, MD", "Por el comit\u00e9 de la casa|El comit\u00e9 de la casa",
    "''|''"})
  void beside_a_post_stands_whom_its_by_line_names(String byLine, String speaker) {
    assertEquals(speaker, Previews.speaker(byLine));
  }

  private static Rendering rendering(int... lengths) {
    var channel = new ChannelId("mastodon");
    return new Rendering(channel, IntStream.of(lengths)
        .mapToObj(length -> new Segment(List.of(),
            new Measure(channel, length, LIMIT, Measure.Unit.CHARACTER, length <= LIMIT)))
        .toList(), List.of());
  }
}
