package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.imprimatur.identity.application.ChooseLanguage;
import org.imprimatur.society.Societies;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final Words ENGLISH = Words.in(Locale.ENGLISH, ZoneOffset.UTC);

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @CsvSource({"es,es", "es-MX,es", "fr es en,es", "en es,en", "fr de,en", "ar,en"})
  void a_visitor_is_spoken_to_in_the_first_language_of_the_browser_that_there_are_words_in(String sent, String spoken) {
    assertEquals(spoken, opened(null, Asked.get("/login").in(sent.split(" "))).getLocale().getLanguage());
  }

  @Test
  void what_somebody_chose_goes_before_what_the_browser_asks_for() {
    desk.as("member", () -> desk.use(ChooseLanguage.class).choose("es"));
    assertEquals("es", opened("member", Asked.get("/home").in("en")).getLocale().getLanguage());
    assertEquals("en", opened("writer", Asked.get("/home").in("en")).getLocale().getLanguage());
  }

  @Test
  void the_page_of_a_refusal_speaks_the_language_in_which_the_request_was_spoken_to() {
    desk.as("member", () -> desk.use(ChooseLanguage.class).choose("es"));
    var asked = Asked.get("/people").in("en");
    assertEquals("en", Words.wanted(asked.request()).getLanguage());
    opened("member", asked);
    assertEquals("es", Words.wanted(asked.request()).getLanguage());
  }

  @Test
  void a_program_is_answered_in_the_language_that_it_asks_for_whatever_its_owner_chose() {
    desk.as("member", () -> desk.use(ChooseLanguage.class).choose("es"));
    assertEquals("en", opened("member", Asked.get("/api/v1/me").in("en")).getLocale().getLanguage());
  }

  @Test
  void moments_are_told_in_the_zone_of_the_site() {
    var words = opened(null, Asked.get("/login"));
    assertEquals("Saved 23 Nov 23:45", words.say("submission.compose.saved", Instant.parse("2026-11-23T15:00:00Z")));
  }

  @Test
  void a_sentence_that_there_is_not_is_a_fault_and_can_be_asked_for() {
    assertThrows(MissingResourceException.class, () -> ENGLISH.say("home.home.no-such"));
    assertEquals(Optional.empty(), ENGLISH.find("home.home.no-such"));
    assertEquals(Optional.empty(), ENGLISH.find("no-such-room.home"));
  }

  @Test
  void what_is_told_in_a_sentence_is_never_read_as_a_pattern() {
    var told = "{0} it''s {1, plural, other {#}} <b>";
    assertTrue(ENGLISH.say("submission.posts.found", told).contains(told));
  }

  @Test
  void a_code_that_has_no_title_is_said_as_it_reads() {
    assertEquals("Wrong state", ENGLISH.title("WRONG_STATE"));
    assertEquals("Some new code", ENGLISH.title("SOME_NEW_CODE"));
    assertEquals("Estado inadecuado", Words.in(Locale.forLanguageTag("es"), ZoneOffset.UTC).title("WRONG_STATE"));
  }

  @Test
  void a_language_that_there_is_no_book_in_is_answered_in_english() {
    assertEquals(Locale.ENGLISH, Words.in(Locale.forLanguageTag("he"), ZoneOffset.UTC).getLocale());
  }

  private Words opened(String who, Asked asked) {
    var far = ZoneId.of("Australia/Eucla");
    var words = new Words(Societies.in(far), asked.request(), desk.use(ChooseLanguage.class));
    desk.does(who, words::open);
    return words;
  }

  @Test
  void a_language_is_named_in_itself() {
    var words = Words.in(Locale.ENGLISH, ZoneOffset.UTC);
    assertEquals("español", words.language("es"));
    assertEquals("\u05E2\u05D1\u05E8\u05D9\u05EA", words.language("he"));
  }
}
