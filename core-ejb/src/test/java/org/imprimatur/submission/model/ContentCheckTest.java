package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private List<String> segments = List.of();
  private List<String> sources = List.of();
  private List<ListedAccount> accounts = List.of();
  private List<String> interests = List.of();
  private List<String> coAuthors = List.of();
  private Map<String, String> answers = Map.of();
  private Map<ChannelId, String> variants = Map.of();
  private Optional<Instant> slot = Optional.empty();

  @Test
  void a_hundred_of_each_are_kept() {
    segments = many(100);
    sources = many(100);
    accounts = Collections.nCopies(100, new ListedAccount("somebody", "Some Body", "https://example.org"));
    interests = many(100);
    answers = answers(100);
    assertEquals(Optional.empty(), ContentCheck.fault(content()));
  }

  @Test
  void one_more_source_is_refused_with_how_many_there_are() {
    sources = many(101);
    says("The post has 101 sources; at most 100 are kept. Remove 1.");
  }

  @Test
  void one_more_interest_or_answer_is_refused_too() {
    interests = many(101);
    says("The post has 101 interests; at most 100 are kept. Remove 1.");
    interests = List.of();
    answers = answers(1_600);
    says("The post has 1,600 answers; at most 100 are kept. Remove 1,500.");
  }

  @Test
  void a_long_source_is_refused() {
    sources = List.of("x".repeat(2_001));
    says("The source has 2,001 characters; at most 2,000 are kept. Shorten it by 1.");
  }

  @Test
  void a_long_account_interest_answer_or_co_author_is_refused() {
    accounts = List.of(new ListedAccount("x".repeat(201), "", ""));
    says("The account has 201 characters; at most 200 are kept. Shorten it by 1.");
    accounts = List.of();
    interests = List.of("x".repeat(1_001));
    says("The interest has 1,001 characters; at most 1,000 are kept. Shorten it by 1.");
    interests = List.of();
    answers = Map.of("rule", "x".repeat(4_001));
    says("The answer has 4,001 characters; at most 4,000 are kept. Shorten it by 1.");
    answers = Map.of();
    coAuthors = List.of("x".repeat(65));
    says("The co-author has 65 characters; at most 64 are kept. Shorten it by 1.");
  }

  @Test
  void all_words_together_are_bounded() {
    variants = Map.of(Networks.X, words(100_000), Networks.MASTODON, words(100_000), Networks.BLUESKY, words(100_000),
        ChannelId.WEB, words(100_000));
    assertTrue(English.of(ContentCheck.fault(content()).orElseThrow())
        .startsWith("The post has 400,004 characters with all its variants"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "2127-06-01T00:00:00Z",
    "2025-11-01T00:00:00Z"})
  void a_slot_far_from_now_is_refused(String moment) {
    slot = Optional.of(Instant.parse(moment));
    assertTrue(English.of(ContentCheck.slotFault(content(), NOW).orElseThrow()).contains("Choose a nearer one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01T00:00:00Z", "2026-12-01T15:00:00Z", "2099-01-01T00:00:00Z"})
  void a_slot_near_now_is_kept(String moment) {
    slot = Optional.of(Instant.parse(moment));
    assertEquals(Optional.empty(), ContentCheck.slotFault(content(), NOW));
  }

  private void says(String sentence) {
    assertEquals(Optional.of(sentence), ContentCheck.fault(content()).map(English::of));
  }

  private static String words(int length) {
    return "word ".repeat(length / 5);
  }

  private static List<String> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> "some " + i).toList();
  }

  private static Map<String, String> answers(int count) {
    return many(count).stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
  }

  private Content content() {
    var declared = new Declarations(Optional.empty(), Optional.of(interests), Optional.empty(), false);
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Text", variants, segments, Content.ENGLISH),
        new Content.Outlets(Set.of(), slot), new Content.References(sources, accounts),
        new Content.Statements(declared, answers, List.of(), Map.of()), coAuthors);
  }
}
