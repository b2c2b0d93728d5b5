package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LittleTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          plain words, with commas.; plain words, with commas.
          Care (for all) {now}; Care \\(for all\\) \\{now\\}
          a_b*c~d|e<f>g\\h; a\\_b\\*c\\~d\\|e\\<f\\>g\\\\h
          #MentalHealth and #mental_health; #MentalHealth and #mental\\_health
          no tag: # and #12; no tag: \\# and \\#12
          ask @ana [here](now); ask \\@ana \\[here\\]\\(now\\)
          (see https://prairie.org/a_(b)?c=~d#e).; \\(see https://prairie.org/a_(b)?c=~d#e\\).
          """)
  void markup_is_escaped_and_links_stay(String text, String little) {
    assertEquals(little, LittleText.escape(text));
    assertEquals(text, LittleText.unescape(little));
  }

  @Property(tries = 400, seed = "20261123")
  void unescaping_gives_the_words_back(@ForAll("texts") String text) {
    assertEquals(text, LittleText.unescape(LittleText.escape(text)));
  }

  /** What is cut away as kept is found anew by the pattern of a reader, not by the code that kept it. */
  @Property(tries = 400, seed = "20261123")
  void no_reserved_character_stands_alone(@ForAll("texts") String text) {
    var allowed = "(?i)https?://[^\\s\\\\]+|\\\\.|[#\uFF03](?=[\\p{L}\\p{M}\\p{Nd}\u200C]|\\\\_)";
    var rest = LittleText.escape(text).replaceAll(allowed, " ");
    assertTrue(LittleText.reserved().stream().noneMatch(rest::contains), rest);
  }

  @Provide
  Arbitrary<String> texts() {
    var words = Arbitraries.of("a", "word", "#tag", "#a_b", "#1", "#", "@ana", "(", ")", "_", "~", "|", "\\", "{", "}", "<", ">", "*", "[", "]", " ", "\n",
        "https://a.org/b_(c)", "https://a.org/\\x", "http://b.org#top", ".", "\u6C34", "\uD83D\uDE00");
    return words.list().ofMaxSize(14).map(parts -> String.join("", parts));
  }
}
