package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Measure;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.disclaimer.model.PlacedDisclaimer;
import org.imprimatur.disclaimer.model.Placement;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Part;
import org.imprimatur.policy.model.Voice;
import org.junit.jupiter.api.Test;

class SentTest {

  private static final ChannelId X = Networks.X;

  @Test
  void the_by_line_is_screened_though_nothing_is_rendered() {
    assertEquals(List.of(new Part(Sentence.of(Placed.IN_BY_LINE), "Ana Li", "Text", Part.Kind.FIELD)),
        sent(Declarations.OPEN).parts());
  }

  @Test
  void ties_that_go_out_are_screened_as_they_go_out() {
    var ties =
        new Declarations(Optional.empty(), Optional.of(List.of(" Acme. ", "Board\nof B")), Optional.empty(), false);
    var part = sent(ties).parts().get(1);
    assertEquals("Acme; Board of B", part.words());
    assertEquals(Part.Kind.DISCLOSURE, part.kind());
  }

  @Test
  void one_post_is_read_by_itself_without_what_the_society_adds() {
    var post = segment(X, block(Block.Role.TITLE, "Sleep"), block(Block.Role.BYLINE, "Ana Li"),
        block(Block.Role.BODY, "Rest. 1/1"), block(Block.Role.DISCLAIMER, "Views are my own."));
    var parts = sent(Declarations.OPEN, rendering(X, post)).parts();
    assertEquals(List.of("Ana Li", "Sleep\n\nRest. 1/1"), parts.stream().map(Part::words).toList());
    assertEquals(List.of(X.profile().place()), parts.get(1).where());
    assertEquals("x", parts.get(1).channel());
  }

  @Test
  void each_post_of_a_thread_is_read_without_its_number_and_all_of_them_together() {
    var parts = sent(Declarations.OPEN, thread("Call 306- 1/2", "555-0142 2/2")).parts();
    assertEquals(List.of("Ana Li", "Call 306-", "555-0142", "Call 306-\n\n555-0142"),
        parts.stream().map(Part::words).toList());
    assertEquals(Part.Kind.JOINED, parts.get(3).kind());
    assertEquals("Call 306-\n\n555-0142", parts.get(1).amid());
    assertEquals(
        List.of(new Sentence(Placed.IN_POST, Map.of("post", 2, "count", 2, "place", X.profile().place()))),
        parts.get(2).where());
  }

  @Test
  void only_its_own_number_is_taken_off_a_post() {
    assertEquals(List.of("Ana Li", "In 1/2 of all 2/2", "on1/2", "In 1/2 of all 2/2\n\non1/2"),
        sent(Declarations.OPEN, thread("In 1/2 of all 2/2 1/2", "on1/2")).parts().stream().map(Part::words).toList());
  }

  @Test
  void a_post_of_a_thread_with_nothing_of_the_authors_is_not_read() {
    var disclaimer = segment(X, block(Block.Role.DISCLAIMER, "Views are my own. 2/2"));
    var parts =
        sent(Declarations.OPEN, rendering(X, segment(X, block(Block.Role.BODY, "Rest. 1/2")), disclaimer)).parts();
    assertEquals(List.of(Part.Kind.FIELD, Part.Kind.TEXT, Part.Kind.JOINED), parts.stream().map(Part::kind).toList());
  }

  @Test
  void a_channel_carries_its_own_posts_and_another_none() {
    var sent = sent(Declarations.OPEN, thread("One 1/2", "Two 2/2"));
    assertEquals(List.of("One 1/2", "Two 2/2"), sent.on(X).stream().map(Segment::text).toList());
    assertEquals(List.of(), sent.on(Networks.BLUESKY));
  }

  @Test
  void what_is_hashed_has_every_word_that_goes_out() {
    var disclaimer = new PlacedDisclaimer("views-own", 2, Placement.PREFIX, "Views are my own.");
    var sent = new Sent(content(Declarations.OPEN), "Ana Li",
        List.of(
            new Rendering(X, List.of(segment(X, block(Block.Role.BODY, "Rest \uD83D\uDE00"))), List.of(disclaimer))));
    var hashed = sent.canonical();
    assertTrue(hashed.startsWith("{\"byLine\":\"Ana Li\",\"content\":{"), hashed);
    assertTrue(hashed.endsWith("\"format\":\"imprimatur.content/1\",\"renderings\":[{\"channel\":\"x\",\"disclaimers\":"
        + "[{\"id\":\"views-own\",\"placement\":\"PREFIX\",\"text\":\"Views are my own.\",\"version\":2}],"
        + "\"segments\":[\"Rest \uD83D\uDE00\"]}]}"), hashed);
  }

  @Test
  void words_cannot_move_from_one_post_into_the_next_under_the_same_hash() {
    assertNotEquals(sent(Declarations.OPEN, thread("Do", "not stop")).canonical(),
        sent(Declarations.OPEN, thread("Do not", "stop")).canonical());
  }

  @Test
  void half_a_character_cannot_be_hashed() {
    var sent = sent(Declarations.OPEN, thread("x\uD83D"));
    assertThrows(IllegalArgumentException.class, sent::canonical);
    assertFalse(sent.parts().isEmpty());
  }

  private static Rendering thread(String... bodies) {
    return rendering(X,
        Arrays.stream(bodies).map(body -> segment(X, block(Block.Role.BODY, body))).toArray(Segment[]::new));
  }

  private static Rendering rendering(ChannelId channel, Segment... segments) {
    return new Rendering(channel, List.of(segments), List.of());
  }

  private static Segment segment(ChannelId channel, Block... blocks) {
    return new Segment(List.of(blocks), new Measure(channel, 1, 280, Measure.Unit.WEIGHTED, true));
  }

  private static Block block(Block.Role role, String text) {
    return new Block(role, text);
  }

  private static Sent sent(Declarations declarations, Rendering... renderings) {
    return new Sent(content(declarations), "Ana Li", List.of(renderings));
  }

  private static Content content(Declarations declarations) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(X), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(declarations, Map.of(), List.of(), Map.of()), List.of());
  }
}
