package org.imprimatur.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.channel.model.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPostTest {

  @Test
  void the_title_is_the_headline_however_long() {
    assertEquals("T".repeat(200), post("T".repeat(200), "Text").headline());
  }

  @Test
  void without_a_title_the_first_line_of_the_text_is_the_headline() {
    assertEquals("First line.", post("", "First line.\nSecond line.", "Next post.").headline());
  }

  @ParameterizedTest
  @CsvSource({"80,80", "81,80", "300,80"})
  void a_headline_from_the_text_ends_after_eighty_characters_and_never_in_one(int faces, int kept) {
    assertEquals("\uD83D\uDE00".repeat(kept), post("", "\uD83D\uDE00".repeat(faces)).headline());
  }

  @Test
  void what_was_added_before_the_authors_words_is_no_headline() {
    var added = List.of(new Block(Block.Role.BYLINE, "By Ana Li"), new Block(Block.Role.DISCLAIMER, "No advice."),
        new Block(Block.Role.BODY, "\nFirst line.\nSecond line."));
    var segment = new Segment(added, new Measure(ChannelId.WEB, 1, 100_000, Measure.Unit.CHARACTER, true));
    assertEquals("First line.", new PublicPost("s", "", "Ana Li", List.of(segment), "hash", "https://a.example/s",
        Instant.EPOCH, false).headline());
  }

  @Test
  void a_post_without_words_has_no_headline() {
    assertEquals("", post("").headline());
    assertEquals("", post("", "").headline());
  }

  @Test
  void the_posts_of_a_thread_are_parted_by_an_empty_line() {
    assertEquals("One 1/2\n\nTwo 2/2", post("", "One 1/2", "Two 2/2").text());
    assertEquals("", post("").text());
  }

  @Test
  void no_word_is_left_of_what_was_taken_down() {
    var gone = post("Title", "Text").takenDown();
    assertEquals(new PublicPost("s", "", "", List.of(), "hash", "https://a.example/s", Instant.EPOCH, true), gone);
    assertEquals("", gone.headline());
  }

  private static PublicPost post(String title, String... bodies) {
    var segments = Arrays.stream(bodies).map(body -> new Segment(List.of(new Block(Block.Role.BODY, body)),
        new Measure(ChannelId.WEB, 1, 100_000, Measure.Unit.CHARACTER, true))).toList();
    return new PublicPost("s", title, "Ana Li", segments, "hash", "https://a.example/s", Instant.EPOCH, false);
  }
}
