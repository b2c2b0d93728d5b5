package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentBodyTest {

  @Test
  void a_draft_with_everything_in_it_is_the_same_after_it_was_read_and_sent_back() {
    assertEquals(full(), Desk.json(Desk.json(ContentBody.of(full())), ContentBody.class).content());
  }

  @Test
  void a_draft_is_one_flat_object_whose_members_keep_their_order() {
    assertEquals(
        List.of("kind", "voice", "title", "text", "channels", "variants", "segments", "sources", "listedAccounts",
            "declarations", "coAuthors", "slot", "answers", "lang", "media", "facts"),
        Desk.members(ContentBody.of(full())));
  }

  @Test
  void an_empty_object_is_a_members_post_in_english_that_says_and_declares_nothing() {
    var content = read("{}");
    assertEquals(Kind.POST, content.kind());
    assertEquals(Voice.MEMBER, content.voice());
    assertEquals(new Content.Words("", "", Map.of(), List.of(), "en"), content.words());
    assertEquals(Declarations.OPEN, content.statements().declarations());
  }

  @Test
  void a_member_that_is_null_is_as_one_that_is_left_out() {
    var nulls = """
        {"kind": null, "voice": null, "title": null, "text": null, "channels": null, "variants": null, "segments": null,
        "sources": null, "listedAccounts": null, "declarations": null, "coAuthors": null, "slot": null, "answers": null,
        "lang": null, "media": null, "facts": null}""";
    assertEquals(read("{}"), read(nulls));
  }

  @Test
  void what_names_an_author_a_state_or_a_version_is_not_heard() {
    assertEquals(read("{}"), read("{\"author\": \"chair\", \"state\": \"RELEASED\", \"version\": 7, \"id\": \"x\"}"));
  }

  @Test
  void the_posts_of_a_thread_are_its_text_where_no_other_is_sent() {
    assertEquals("One\n\nTwo", read("{\"segments\": [\"One\", \"Two\"]}").words().text());
    assertEquals("Whole", read("{\"segments\": [\"One\", \"Two\"], \"text\": \"Whole\"}").words().text());
  }

  @Test
  void no_interests_are_declared_with_the_word_none_and_an_empty_list_says_the_same() {
    for (var none : List.of("\"none\"", "[]")) {
      assertEquals(Optional.of(List.of()), interests(none));
    }
    assertEquals(Optional.empty(), interests("null"));
  }

  @Test
  void no_interests_are_sent_back_as_the_word_none() {
    assertTrue(Desk.json(ContentBody.of(read("{\"declarations\": {\"interests\": []}}"))).contains("\"none\""));
  }

  @Test
  void one_interest_in_place_of_a_list_is_refused_with_what_may_stand_there() {
    assertTrue(refusal("{\"declarations\": {\"interests\": \"shares\"}}").contains("\"none\" or a list of texts"));
  }

  @Test
  void the_interest_that_is_no_text_is_named_by_its_place() {
    assertTrue(refusal("{\"declarations\": {\"interests\": [\"a\", 2]}}").contains("declarations.interests[1]"));
  }

  @Test
  void a_handle_is_the_same_with_and_without_its_sign() {
    assertEquals(accounts("{\"handle\": \"ada\"}"), accounts("{\"handle\": \"@ada\"}"));
    assertEquals("@ada", accounts("{\"handle\": \"@@ada\"}").get(0).handle());
  }

  @Test
  void an_account_of_which_nothing_is_said_is_no_fault_of_reading() {
    assertEquals(List.of(new ListedAccount("", "", "")), accounts("{\"handle\": null}"));
  }

  @Test
  void only_the_word_true_says_that_accounts_were_checked() {
    assertFalse(read("{\"declarations\": {\"accountsChecked\": null}}").statements().declarations().accountsChecked());
    assertThrows(WrongMember.class, () -> read("{\"declarations\": {\"accountsChecked\": \"yes\"}}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{\"kind\": \"essay\"} | The member kind is \"essay\"; it must be one of [post, thread, summary, event,",
    "{\"kind\": \"POST\"} | The member kind is \"POST\"",
    "{\"voice\": \"nobody\"} | one of [society, committee, member, trainee]",
    "{\"channels\": [\"x\", \"carrier pigeon\"]} | The member channels[1] is \"carrier pigeon\"",
    "{\"channels\": [null]} | The member channels",
    "{\"variants\": {\"pigeon\": \"Coo\"}} | The member variants.pigeon",
    "{\"variants\": {\"x\": null}} | The member variants",
    "{\"segments\": [null]} | The member segments",
    "{\"coAuthors\": [null]} | The member coAuthors",
    "{\"listedAccounts\": [null]} | The member listedAccounts",
    "{\"media\": [null]} | The member media",
    "{\"answers\": {\"rule\": null}} | The member answers",
    "{\"declarations\": {\"patient\": \"maybe\"}} | one of [none, consented, composite, published]",
    "{\"declarations\": {\"ai\": \"much\"}} | The member declarations.ai is \"much\"",
    "{\"slot\": \"tomorrow\"} | The member slot is \"tomorrow\"; it must be an ISO 8601 moment in UTC",
    "{\"slot\": \"2026-12-01\"} | The member slot is",
    "{\"slot\": \"\"} | The member slot is",
    "{\"title\": 7} | The member title is"})
  void what_is_not_what_a_draft_has_there_is_named(String json, String said) {
    var refusal = refusal(json);
    assertTrue(refusal.contains(said), refusal);
  }

  @Test
  void a_moment_with_another_offset_is_the_moment_that_it_is() {
    assertEquals(Optional.of(Instant.parse("2026-12-01T15:00:00Z")),
        read("{\"slot\": \"2026-12-01T09:00:00-06:00\"}").outlets().slot());
  }

  @Test
  void a_channel_that_stands_twice_is_one() {
    assertEquals(Set.of(new ChannelId("x")), read("{\"channels\": [\"x\", \"x\"]}").outlets().channels());
  }

  @Test
  void words_in_any_script_with_tags_in_them_come_back_letter_by_letter() {
    var words = "<b>&amp; \"עברית\" \u202Eabc\u202C \uD83D\uDE00\r\n\ttab";
    var body = Map.of("text", words, "title", words);
    var content = Desk.json(Desk.json(body), ContentBody.class).content();
    assertEquals(words, content.words().text());
    assertEquals(words, ContentBody.of(content).piece().title());
  }

  private static Optional<List<String>> interests(String json) {
    return read("{\"declarations\": {\"interests\": " + json + "}}").statements().declarations().interests();
  }

  private static List<ListedAccount> accounts(String json) {
    return read("{\"listedAccounts\": [" + json + "]}").references().listedAccounts();
  }

  private static Content read(String json) {
    return Desk.json(json, ContentBody.class).content();
  }

  private static String refusal(String json) {
    return English.of(assertThrows(WrongMember.class, () -> read(json)).sentence());
  }

  private static Content full() {
    return new Content(Kind.THREAD, Voice.SOCIETY,
        new Content.Words("A title", "The text.", Map.of(new ChannelId("x"), "Other words"), List.of("One", "Two"),
            "es-MX"),
        new Content.Outlets(Set.of(new ChannelId("x"), new ChannelId("mastodon")),
            Optional.of(Instant.parse("2036-01-01T00:00:00Z"))),
        new Content.References(List.of("PMID 1"), List.of(new ListedAccount("ada", "Ada", "https://a.example"))),
        new Content.Statements(
            new Declarations(Optional.of(Declarations.Patient.COMPOSITE), Optional.of(List.of("shares")),
                Optional.of(Declarations.Ai.ASSISTED), true),
            Map.of("rule", "Because."), List.of(Map.of("type", "image", "alt", "A lamp")), Map.of("reply", "yes")),
        List.of("writer"));
  }
}
