package org.imprimatur.channel.model.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Entity.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases follow the rich text of the application, which decides what becomes a facet. */
class BlueskyLinksTest {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          @ana.bsky.social -> ana.bsky.social
          (@ana.bsky.social), -> ana.bsky.social
          by @ana.bsky.social. -> ana.bsky.social
          @Ana.bsky.social's -> Ana.bsky.social
          @ana.test -> ana.test
          @prairie-psych.org -> prairie-psych.org
          """)
  void a_handle_is_a_domain_after_an_at_sign(String text, String found) {
    assertEquals(found, found(Type.MENTION, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "@ana", "@-", "@.", "@ana.nowhere", "@ana.bsky.SOCIAL", "x@ana.bsky.social",
    "/@ana.bsky.social", "@\u00E9.org", "@\u6C34.org", "\uD83D\uDE00@ana.org", "@org", "\u0085@ana.org"})
  void a_name_without_a_known_domain_or_amid_a_word_is_no_handle(String text) {
    assertEquals("", found(Type.MENTION, text));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          prairie.org -> https://prairie.org
          Prairie.org/a. -> https://Prairie.org/a
          (prairie.org) -> https://prairie.org
          http://localhost -> http://localhost
          https://\u6C34.jp/\u9053 -> https://\u6C34.jp/\u9053
          https://a.org/b_(c) -> https://a.org/b_(c)
          (https://a.org/b). -> https://a.org/b
          https://a.org/b!! -> https://a.org/b!
          see\u00A0prairie.org -> https://prairie.org
          see\uFEFFprairie.org -> https://prairie.org
          \u05E9\u05DC\u05D5\u05DD a.org -> https://a.org
          """)
  void an_address_without_a_scheme_gets_one(String text, String found) {
    assertEquals(found, found(Type.URL, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://", "e.g. this", "the end.Then", "prairie.ORG", "HTTPS://prairie.org",
    "my-site.org", "1st.org", "a_b.org", "\"prairie.org\"", "\u0085prairie.org", "\u200Bprairie.org", "\u6C34.org",
    "prairie.example", "office@prairie.org"})
  void what_stands_amid_a_word_or_under_no_known_domain_is_no_address(String text) {
    assertEquals("", found(Type.URL, text));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '#care' -> care
          '#care!?' -> care
          '#a-b, #1a' -> a-b|1a
          \uFF03care -> care
          '#\u6C34' -> \u6C34
          '#\u05D0\u05BE\u05D1' -> \u05D0\u05BE\u05D1
          '#\uD83D\uDE00' -> \uD83D\uDE00
          '#care\u200Bmore' -> care
          '#care\u00ADmore' -> care
          """)
  void a_hashtag_goes_on_to_the_next_space_and_loses_its_last_signs(String text, String found) {
    assertEquals(found, found(Type.HASHTAG, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "# care", "#1", "#2026-10", "#!", "(#care)", "x#care", "#\uFE0F\u20E3"})
  void numbers_signs_and_what_stands_after_a_bracket_are_no_hashtag(String text) {
    assertEquals("", found(Type.HASHTAG, text));
  }

  @Test
  void a_hashtag_has_at_most_64_characters_as_a_reader_counts() {
    assertEquals("a".repeat(64), found(Type.HASHTAG, "#" + "a".repeat(64)));
    assertEquals("", found(Type.HASHTAG, "#" + "a".repeat(65)));
    var accents = "e\u0301".repeat(64);
    assertEquals(accents, found(Type.HASHTAG, "#" + accents));
    assertEquals("", found(Type.HASHTAG, "#" + accents + "e\u0301"));
  }

  @Test
  void a_hashtag_ends_at_the_joiner_of_a_picture() {
    assertEquals(FAMILY.substring(0, 2), found(Type.HASHTAG, "#" + FAMILY));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          $pfe -> PFE
          $A, $ABCDE. -> A|ABCDE
          ($A1) -> A1
          $PFE\u2019s -> PFE
          """)
  void a_ticker_is_up_to_five_letters_and_digits_in_capitals(String text, String found) {
    assertEquals(found, found(Type.CASHTAG, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "$5", "$1A", "$ABCDEF", "$PFE/", "x$PFE", "$$PFE", "$\u00C9", "$PFE\u0301"})
  void prices_and_longer_words_are_no_ticker(String text) {
    assertEquals("", found(Type.CASHTAG, text));
  }

  @Test
  void the_place_of_an_address_has_no_more_than_what_was_written() {
    assertEquals(List.of(new Entity(Type.URL, 3, 8, "https://a.org", Optional.empty())),
        BlueskyLinks.in("\uD83D\uDE00 a.org."));
  }

  private static String found(Type type, String text) {
    return BlueskyLinks.in(text).stream().filter(each -> each.type() == type).map(Entity::value)
        .collect(Collectors.joining("|"));
  }
}
