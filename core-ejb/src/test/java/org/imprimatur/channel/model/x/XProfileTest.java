package org.imprimatur.channel.model.x;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XProfileTest {

  private static final XProfile X = new XProfile();

  @Test
  void a_text_of_140_characters_of_weight_two_fills_a_post() {
    assertEquals(X.limit().value(), X.length("\u6C34".repeat(140)));
  }

  @Test
  void the_content_warning_does_not_count() {
    assertEquals(4, X.length("text", "grief"));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          $PFE @ana a.org #care -> CASHTAG PFE|MENTION ana|URL a.org|HASHTAG care
          see https://a.org/@ana -> URL https://a.org/@ana
          see a.org/#top -> URL a.org/#top
          a.org?x=$PFE -> URL a.org?x=$PFE
          @ana#care -> MENTION ana
          '#care@ana' -> HASHTAG care
          """)
  void links_stand_in_text_order_and_apart(String text, String found) {
    assertEquals(found, X.entities(text).stream().map(each -> each.type() + " " + each.value())
        .collect(Collectors.joining("|")));
  }

  @Test
  void a_refused_character_is_named_with_the_remedy() {
    assertEquals("The post has an invisible character (U+FEFF or a non-character) that X refuses. Delete it.",
        English.of(X.refusal("a\uFEFFb").orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hello.", "\u05E9\u200F", "\uD83D\uDE00"})
  void other_texts_are_refused_for_nothing_but_their_length(String text) {
    assertTrue(X.refusal(text).isEmpty());
  }
}
