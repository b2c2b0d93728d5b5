package org.imprimatur.channel.model.mastodon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastodonLinksTest {

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          @ana -> ana
          (@ana), .@bob! -> ana|bob
          @@ana -> ana
          @ana.md. -> ana.md
          @ana- @bob_ -> ana|bob_
          @ANA@Sci.Example. -> ANA@Sci.Example
          @ana@sci -> ana@sci
          @ana@\u4F8B\u3048.jp -> ana@\u4F8B\u3048.jp
          @ana@\u05D0\u05D1.org -> ana@\u05D0\u05D1.org
          @ana\u6C34 -> ana
          \uD83D\uDE00@ana\uD83D\uDE00 -> ana
          \uD800@ana -> ana
          """)
  void a_mention_has_a_name_and_perhaps_a_server(String text, String found) {
    assertEquals(found, values(MastodonLinks.mentions(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "@ ana", "@.ana", "office@prairie.org", "1@ana", "_@ana", "\u00E9@ana", "\u6C34@ana",
    "e\u0301@ana", "/@ana", "=@ana", "@\u00E9", "@ana@", "@ana@b@c", "@ana\uFF20b", "@ana\u00E9", "@ana\u0301",
    "@ana://", "@\uD835\uDC9C"})
  void mail_paths_and_names_that_go_on_are_none(String text) {
    assertEquals("", values(MastodonLinks.mentions(text)));
  }

  @Test
  void a_server_has_a_name_of_at_most_253_characters() {
    var longest = "ana@" + "\uD835\uDC9C".repeat(249) + ".org";
    assertEquals(longest, values(MastodonLinks.mentions("@" + longest)));
    assertEquals("", values(MastodonLinks.mentions("@ana@" + "b".repeat(250) + ".org")));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '#care' -> care
          (#care), -> care
          \uFF03care -> care
          _#care -> care
          '##care' -> care
          '#a-b' -> a
          '#a#b' -> a
          '#1a #1_2' -> 1a|1_2
          '#caf\u00E9 #cafe\u0301' -> caf\u00E9|cafe\u0301
          '#\u6C34\u30FB\u6728\u30FB' -> \u6C34\u30FB\u6728
          '#\u0646\u200C\u0645' -> \u0646\u200C\u0645
          '#\uD835\uDC9C' -> \uD835\uDC9C
          '#a\uD83D\uDE00' -> a
          """)
  void a_hashtag_ends_with_a_letter_a_digit_or_an_underscore(String text, String found) {
    assertEquals(found, values(MastodonLinks.in(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "# care", "#1", "#\u0661\u0662", "#_", "#_1", "#\u0301", "#\u00B7a", "#\uFE0F\u20E3",
    "#\uD83D\uDE00", "#\uD800", "a#care", "1#care", "\u00E9#care", "/#care", "=#care", ")#care"})
  void numbers_and_signs_in_the_middle_of_a_word_are_none(String text) {
    assertEquals("", values(MastodonLinks.in(text)));
  }

  @Test
  void only_addresses_and_mentions_count_shorter_than_they_are() {
    assertEquals("https://a.org|ana", values(MastodonLinks.counted("#care by @ana: https://a.org")));
  }

  @Test
  void the_place_of_a_mention_holds_its_server() {
    assertEquals(List.of(new Entity(Entity.Type.MENTION, 3, 19, "ana@sci.example", Optional.empty())),
        MastodonLinks.mentions("\uD83D\uDE00 @ana@sci.example."));
  }

  private static String values(List<Entity> found) {
    return found.stream().map(Entity::value).collect(Collectors.joining("|"));
  }
}
