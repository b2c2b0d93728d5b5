package org.imprimatur.channel.model.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          See prairie.org. -> prairie.org
          prairie.org, psych.health/a?b=1! -> prairie.org|psych.health/a?b=1
          prairie.org,psych.health -> prairie.org|psych.health
          (www.prairie.org) -> www.prairie.org
          HTTPS://PRAIRIE.ORG/A -> HTTPS://PRAIRIE.ORG/A
          https://prairie.org:8080/a -> https://prairie.org:8080/a
          https://a.org/https://b.org -> https://a.org/https://b.org
          my_clinic.prairie.org -> my_clinic.prairie.org
          https://\u4F8B\u3048.com/a -> https://\u4F8B\u3048.com/a
          \uD83D\uDE00prairie.org -> prairie.org
          \uD800prairie.org -> prairie.org
          \u05E9\u05DC\u05D5\u05DD prairie.org -> prairie.org
          see \u00FCber.org -> \u00FCber.org
          """)
  void x_finds_addresses_with_a_scheme_and_without(String text, String found) {
    assertEquals(found, found(AddressRules.X, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "prairie", "e.g. this", "the end.Then", "3.5 mg", "office@prairie.org",
    "#prairie.org", "$prairie.org", "\uFF20prairie.org", "\uFEFFprairie.org", "-prairie.org", "/prairie.org",
    "my_prairie.org", "xhttps://prairie.org", "ftp://prairie.org", "gemini://prairie.org", "\u4F8B\u3048.com",
    "https://\u4F8B\u3048.prairie.com", "https:// prairie", "https://.org"})
  void x_leaves_words_mail_and_other_schemes_alone(String text) {
    assertEquals("", found(AddressRules.X, text));
  }

  @Test
  void at_the_start_of_a_text_x_begins_after_a_letter_with_an_accent() {
    assertEquals("ber.org", found(AddressRules.X, "\u00FCber.org"));
  }

  @Test
  void places_are_counted_in_code_units() {
    var found = Addresses.in(AddressRules.X, "\uD83D\uDE00 a.org \u6C34 https://b.org/c.");
    assertArrayEquals(new int[]{3, 8}, found.get(0));
    assertArrayEquals(new int[]{11, 26}, found.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https", "http", "gopher", "gemini", "dweb", "ipfs", "ipns", "dat", "ssb", "GEMINI"})
  void mastodon_finds_addresses_under_its_schemes(String scheme) {
    assertEquals(scheme + "://prairie.org", found(AddressRules.MASTODON, "see " + scheme + "://prairie.org."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prairie.org", "www.prairie.org/a", "ftp://prairie.org", "xhttps://prairie.org",
    "https://prairie.nowhere", "https://\u202Eprairie.org"})
  void mastodon_leaves_bare_hosts_and_other_schemes_alone(String text) {
    assertEquals("", found(AddressRules.MASTODON, text));
  }

  @Test
  void an_address_has_at_most_4096_characters() {
    var longest = "https://prairie.org/" + "a".repeat(4096 - 20);
    assertEquals(longest, found(AddressRules.X, longest));
    assertEquals("", found(AddressRules.X, longest + "a"));
  }

  @Test
  void the_scheme_that_an_address_lacks_counts_in_its_length() {
    var longest = "prairie.org/" + "a".repeat(4096 - 20);
    assertEquals(longest, found(AddressRules.X, longest));
    assertEquals("", found(AddressRules.X, longest + "a"));
  }

  @Test
  void a_short_link_has_a_code_of_at_most_forty_characters() {
    var longest = "https://t.co/" + "a".repeat(40);
    assertEquals(longest, found(AddressRules.X, longest));
    assertEquals("", found(AddressRules.X, longest + "a"));
    assertEquals("", found(AddressRules.MASTODON, longest + "a"));
  }

  @Test
  void only_x_keeps_the_query_of_a_short_link() {
    assertEquals("https://t.co/aB3?x=1", found(AddressRules.X, "https://t.co/aB3?x=1"));
    assertEquals("https://t.co/aB3", found(AddressRules.MASTODON, "https://t.co/aB3?x=1"));
  }

  @Test
  void a_short_link_without_a_scheme_is_read_as_any_address() {
    assertEquals("t.co/aB3-more", found(AddressRules.X, "t.co/aB3-more"));
  }

  private static String found(AddressRules rules, String text) {
    return Addresses.in(rules, text).stream().map(place -> text.substring(place[0], place[1]))
        .collect(Collectors.joining("|"));
  }
}
