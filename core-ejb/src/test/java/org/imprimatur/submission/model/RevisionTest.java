package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
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
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Voice;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private final Revision revision =
      revision(content("Text", "Title", List.of(), Map.of()), "By A", rendering("Text", 1));

  @Test
  void the_same_content_has_the_same_hash() {
    assertEquals(revision.contentHash(),
        revision(content("Text", "Title", List.of(), Map.of()), "By A", rendering("Text", 1)).contentHash());
    assertTrue(revision.intact());
  }

  @Test
  void whatever_readers_see_changes_the_hash() {
    differs(revision(content("Text.", "Title", List.of(), Map.of()), "By A", rendering("Text", 1)));
    differs(revision(content("Text", "Title.", List.of(), Map.of()), "By A", rendering("Text", 1)));
    differs(revision(content("Text", "Title", List.of("https://doi.org/10.5555/1"), Map.of()), "By A",
        rendering("Text", 1)));
    differs(revision(content("Text", "Title", List.of(), Map.of()), "By B", rendering("Text", 1)));
    differs(revision(content("Text", "Title", List.of(), Map.of()), "By A", rendering("Text ", 1)));
    differs(revision(content("Text", "Title", List.of(), Map.of()), "By A", rendering("Text", 2)));
  }

  @Test
  void words_for_a_channel_to_which_the_post_does_not_go_are_neither_kept_nor_hashed() {
    var words = Map.of(Networks.X, "For X.", ChannelId.WEB, "For the feed.", Networks.LINKEDIN, "SSN 078-05-1120");
    var content =
        new Content(Kind.POST, Voice.MEMBER, new Content.Words("Title", "Text", words, List.of(), Content.ENGLISH),
            new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
            new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of());
    var frozen = revision(content, "By A", rendering("Text", 1));
    assertEquals(Set.of(Networks.X, ChannelId.WEB), frozen.content().words().variants().keySet());
    assertFalse(frozen.canonical().contains("078-05-1120"), frozen.canonical());
    assertTrue(frozen.intact());
  }

  @Test
  void answers_to_findings_are_not_published_and_not_hashed() {
    var answered =
        revision(content("Text", "Title", List.of(), Map.of("some-rule", "because")), "By A", rendering("Text", 1));
    assertEquals(revision.contentHash(), answered.contentHash());
  }

  @Test
  void an_english_text_is_hashed_as_before_texts_named_their_language() {
    assertFalse(revision.canonical().contains("\"language\""));
    differs(revision(spanish(), "By A", rendering("Text", 1)));
  }

  @Test
  void an_altered_copy_is_noticed() {
    var altered = new Revision("s", 1, revision.content(), "By Somebody Else", revision.renderings(),
        revision.screening(), revision.frozenAt(), revision.contentHash());
    assertFalse(altered.intact());
  }

  private void differs(Revision other) {
    assertNotEquals(revision.contentHash(), other.contentHash());
  }

  private static Content spanish() {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("Title", "Text", Map.of(), List.of(), "es"),
        new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of());
  }

  private static Revision revision(Content content, String byLine, Rendering rendering) {
    return Revision.freeze("s", 1, content, byLine, List.of(rendering), new Screening("v", List.of()), Instant.EPOCH);
  }

  private static Rendering rendering(String text, int version) {
    var measure = new Measure(ChannelId.WEB, text.length(), 100, Measure.Unit.CHARACTER, true);
    return new Rendering(
        ChannelId.WEB, List.of(new Segment(List.of(new Block(Block.Role.BODY, text)), measure)),
        List.of(new PlacedDisclaimer("views-own", version, Placement.SUFFIX, "Views are the author's.")));
  }

  private static Content content(String text, String title, List<String> sources, Map<String, String> answers) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words(title, text, Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(Networks.X), Optional.empty()), new Content.References(sources, List.of()),
        new Content.Statements(Declarations.OPEN, answers, List.of(), Map.of()), List.of());
  }
}
