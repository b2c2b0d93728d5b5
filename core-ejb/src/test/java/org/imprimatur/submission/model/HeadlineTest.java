package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  private static String headline(String title, String text) {
    return new Content.Words(title, text, Map.of(), List.of(), Content.ENGLISH).headline();
  }

  @Test
  void the_title_is_the_headline_as_it_was_written() {
    assertEquals(" A title ", headline(" A title ", "Text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void without_a_title_it_is_the_first_line_that_says_something(String none) {
    assertEquals("First line. ", headline(none, "\n  First line. \nSecond line."));
  }

  @Test
  void nothing_written_yet_has_none() {
    assertEquals("", headline("", " \n "));
  }

  @ParameterizedTest
  @CsvSource({"79,79,''", "80,80,''", "81,80,…", "300,80,…"})
  void it_is_cut_after_eighty_characters_and_never_in_one(int faces, int kept, String mark) {
    var face = "\uD83D\uDE00";
    assertEquals(face.repeat(kept) + mark, headline(face.repeat(faces), "Text"));
    assertEquals(face.repeat(kept) + mark, headline("", face.repeat(faces)));
  }
}
