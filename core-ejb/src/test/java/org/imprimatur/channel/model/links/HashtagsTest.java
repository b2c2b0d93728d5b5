package org.imprimatur.channel.model.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashtagsTest {

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          '#care' -> care
          (#care). -> care
          \uFF03care -> care
          '##care' -> care
          '#1a #a1' -> 1a|a1
          '#a-b #c_d' -> a|c_d
          '#caf\u00E9 #cafe\u0301' -> caf\u00E9|cafe\u0301
          '#\u6C34\u30FB\u6728' -> \u6C34\u30FB\u6728
          '#\u05D0\u05BE\u05D1' -> \u05D0\u05BE\u05D1
          '#\u0646\u200C\u0645' -> \u0646\u200C\u0645
          '#a\u0661' -> a\u0661
          '#\uD835\uDC9C' -> \uD835\uDC9C
          '#a\uD83D\uDE00' -> a
          \uD83D\uDE00#care -> care
          \u2764\uFE0F#care -> care
          \uD800#care\uD800 -> care
          '#col\u00B7lega' -> col\u00B7lega
          '#care: #care/a' -> care|care
          """)
  void a_hashtag_is_letters_marks_and_digits_of_any_script(String text, String found) {
    assertEquals(found, found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "# care", "#-care", "#1", "#2026", "#\u0661\u0662", "#_", "#\uFE0F\u20E3",
    "#\u20E3", "#\uD83D\uDE00", "#\uD800", "a#care", "1#care", "_#care", "\u00E9#care", "\u6C34#care", "&#care",
    "#a#b", "#a\uFF03b", "#care://"})
  void numbers_keycaps_and_signs_in_the_middle_of_a_word_are_none(String text) {
    assertEquals("", found(text));
  }

  @Test
  void the_sign_belongs_to_the_place_and_not_to_the_name() {
    assertEquals(List.of(new Entity(Entity.Type.HASHTAG, 3, 8, "care", Optional.empty())),
        Hashtags.in("\uD83D\uDE00 #care."));
  }

  private static String found(String text) {
    return Hashtags.in(text).stream().map(Entity::value).collect(Collectors.joining("|"));
  }
}
