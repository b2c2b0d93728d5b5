package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Unicode added after version 13, where the JDK's tables stop. */
class NewerUnicodeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "14: an Arabic word mark upon a letter, 0628 0898",
    "15: a Cyrillic letter as a mark, 0435 1E08F",
    "15: a shaking face, 1FAE8",
    "15: a pushing hand in a skin tone, 1FAF7 1F3FD",
    "15.1: a phoenix, 1F426 200D 1F525",
    "15.1: a syllable of two consonants in Devanagari, 0915 094D 0937 093F",
    "16: a face with bags under its eyes, 1FAE9",
    "16: a fingerprint, 1FAC6",
    "16: the flag of Sark, 1F1E8 1F1F6"
  })
  void a_reader_sees_one_character(String what, String codes) {
    assertEquals(1, Graphemes.count(text(codes)), what);
    assertEquals(3, Counting.measure(Networks.BLUESKY, "a" + text(codes) + "b").length(), what);
    assertEquals(3, Counting.measure(Networks.MASTODON, "a" + text(codes) + "b").length(), what);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "15: a shaking face, 1FAE8", "15: a pushing hand in a skin tone, 1FAF7 1F3FD", "15.1: a phoenix, 1F426 200D 1F525",
    "16: a face with bags under its eyes, 1FAE9", "16: a fingerprint, 1FAC6", "16: the flag of Sark, 1F1E8 1F1F6"
  })
  void x_weighs_it_as_one_emoji_and_threads_by_its_bytes(String what, String codes) {
    assertEquals(2, Counting.measure(Networks.X, text(codes)).length(), what);
    assertEquals(Counting.bytes(text(codes)), Counting.measure(Networks.THREADS, text(codes)).length(), what);
  }

  @Test
  void plain_texts_are_counted_as_the_tables_do() {
    var random = new Random(20261124);
    var signs = "aé\u00A0\u00A9\u00AD\u2018\u2019\u201C\u2014\u2026\u203C\u2028\u2049\u2050 .\n\r\r\n\u02FF";
    var clusters = Pattern.compile("\\X");
    for (int i = 0; i < 2_000; i++) {
      var text =
          random.ints(12, 0, signs.length()).mapToObj(at -> signs.substring(at, at + 1)).reduce("", String::concat);
      assertEquals(clusters.matcher(text).results().count(), Graphemes.count(text), text);
    }
  }

  private static String text(String codes) {
    var text = new StringBuilder();
    for (var code : codes.split(" ")) {
      text.appendCodePoint(Integer.parseInt(code, 16));
    }
    return text.toString();
  }
}
