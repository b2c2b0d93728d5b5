package org.imprimatur.submission.sent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Copy;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Revision;
import org.junit.jupiter.api.Test;

/** Whatever an author can write into a post is screened, unless it stands in the list of what is never sent. */
class EveryWordTest {

  /**
   * Where words may stand that never leave the committee, and why. A new component of a content is screened, or stands
   * here.
   */
  private static final Map<String, String> NEVER_SENT =
      Map.of(
          "coAuthors", "user names; the by-line has their names, from their accounts",
          "statements.answers", "for the voters",
          "statements.answers.key", "ids of rules",
          "words.language", "a tag whose form is checked",
          "statements.facts", "yes or no; anything else is refused",
          "statements.facts.key", "names of facts; others are refused",
          "statements.media.key", "names of facts; others are refused");

  /** A content as it would be after somebody added a component and forgot to screen it. */
  private record Grown(Content content, List<String> contentWarnings) {}

  @Test
  void every_word_of_a_content_is_screened_or_never_sent() {
    var filled = new Filled();
    var content = filled.of(Content.class);
    assertEquals(Set.of(), unscreened(filled, screened(content)));
    assertTrue(filled.places().size() > 15, "the test fills almost nothing: " + filled.places());
  }

  @Test
  void a_component_that_is_added_and_not_screened_is_noticed() {
    var filled = new Filled();
    var grown = filled.of(Grown.class);
    var missed = unscreened(filled, screened(grown.content()));
    assertTrue(missed.contains("contentWarnings"), missed.toString());
  }

  @Test
  void every_word_that_readers_meet_was_screened_or_is_the_catalogues() {
    var content = new Filled().of(Content.class);
    var read = new ArrayList<String>();
    var galley = set(content, read);
    var met = new ArrayList<>(Words.in(galley.renderings()));
    met.addAll(Words.in(post(content, galley)));
    met.addAll(List.of(post(content, galley).headline(), post(content, galley).text()));
    var known = String.join(" ", read) + " " + catalogue() + " PPS id hash url 1/2 2/2";
    var strange = met.stream().flatMap(text -> Words.of(text).stream()).filter(word -> !Words.of(known).contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), strange);
    assertFalse(met.isEmpty());
  }

  @Test
  void a_revision_hashes_and_sends_what_was_set() {
    var content = new Filled().of(Content.class);
    var galley = set(content, new ArrayList<>());
    var revision =
        Revision.freeze("s", 1, content, galley.byLine(), galley.renderings(), galley.screening(), Instant.EPOCH);
    for (var channel : ChannelId.all()) {
      for (var segment : revision.sent().on(channel)) {
        assertTrue(revision.canonical().contains(segment.text().lines().findFirst().orElseThrow()), channel.wire());
      }
      assertFalse(revision.sent().on(channel).isEmpty(), channel.wire());
    }
  }

  private static Set<String> unscreened(Filled filled, String screened) {
    return filled.places().entrySet().stream()
        .filter(each -> !screened.contains(each.getValue()))
        .map(each -> each.getKey().replace(" again", "").replaceFirst("^content\\.", ""))
        .filter(place -> !NEVER_SENT.containsKey(place))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String screened(Content content) {
    var read = new ArrayList<String>();
    set(content, read);
    return String.join("\n", read);
  }

  /** A rule in code is asked about everything that is screened. */
  private static Galley set(Content content, List<String> read) {
    var policy = new Policy(Shipped.book(), List.of(new Rule() {
      @Override
      public String id() {
        return "test-reader";
      }

      @Override
      public List<Finding> check(Draft draft, Directory directory) {
        read.add(draft.text());
        return List.of();
      }
    }), Directory.example(), Phrasebook::everyLanguage);
    var copy = new Copy(content, "By A. Nauthor, MD", Voice.MEMBER, Map.of("SOCIETY", "PPS"));
    return Galley.of(copy.manuscript(new Renderer(Catalogue.shipped())).proof(policy));
  }

  private static PublicPost post(Content content, Galley galley) {
    var revision =
        Revision.freeze("id", 1, content, galley.byLine(), galley.renderings(), galley.screening(), Instant.EPOCH);
    return new PublicPost("id", content.words().title(), galley.byLine(), revision.sent().on(ChannelId.WEB), "hash",
        "url",
        Instant.EPOCH, false);
  }

  private static String catalogue() {
    return Catalogue.shipped().entries().stream()
        .map(entry -> entry.brief().words() + " " + entry.full().words() + " " + entry.id())
        .collect(Collectors.joining(" "));
  }
}
