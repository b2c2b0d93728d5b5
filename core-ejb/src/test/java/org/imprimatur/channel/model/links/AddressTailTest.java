package org.imprimatur.channel.model.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTailTest {

  private static final String HOST = "a.org";

  @ParameterizedTest
  @ValueSource(strings = {"", "/", ":8080", ":8080/a", "/a/", "/a-", "/a.html", "/@ana/1", "/#top", "/a\u2013b",
    "/cafe\u0301", "/\u0434\u0430", "?q=1&r=2", "/a?b#c", "/a_(b)", "/a_(b)c", "/a(b(c)d)"})
  void x_keeps_port_path_and_query(String tail) {
    assertEquals(tail, kept(AddressTail.X, tail));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          ':' -> ''
          :80a -> :80
          '#top' -> ''
          '?' -> ''
          ?! -> ''
          /a. -> /a
          /a.html, -> /a.html
          /a! -> /a
          /a' -> /a
          /a... -> /a
          /a.?b -> /a
          /a b -> /a
          /a) -> /a
          /a() -> /a
          /a(b -> /a
          /a(b(c(d))) -> /a
          ?q=a. -> ?q=a
          ?q=(a) -> ?q=(a
          """)
  void x_leaves_signs_at_the_end_to_the_sentence(String tail, String kept) {
    assertEquals(kept, kept(AddressTail.X, tail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a\u6C34b", "/a\u05D0", "/a\uD83D\uDE00", "/a\uD800", "/a\u200Bb", "/a\u202Eb"})
  void x_ends_a_path_before_a_script_that_is_neither_latin_nor_cyrillic(String tail) {
    assertEquals("/a", kept(AddressTail.X, tail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":8080/a", "/\u6C34", "/\u05D0\u05D1", "/\uD83D\uDE00", "/a#", "/a-", "/a_(b)",
    "/a_(\u6C34)b", "/a\u3002", "?\u00FC=1", "?\uD83D\uDE00", "?a\uE000"})
  void mastodon_keeps_paths_and_queries_of_any_script(String tail) {
    assertEquals(tail, kept(AddressTail.MASTODON, tail));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          /a. -> /a
          /a* -> /a
          /a" -> /a
          /a\u300D -> /a
          /a<b -> /a
          /a\u00A0b -> /a
          /a\u3000b -> /a
          /a_(\u6C34) -> /a_
          /a?. -> /a
          ?a=1^ -> ?a=1
          ?a\uFFFF -> ?a
          ?a\uFDD0 -> ?a
          ?a\uDB40\uDC41 -> ?a
          ?a\uD83F\uDFFE -> ?a
          ?a\uD800 -> ?a
          """)
  void mastodon_leaves_signs_spaces_and_what_is_no_character(String tail, String kept) {
    assertEquals(kept, kept(AddressTail.MASTODON, tail));
  }

  private static String kept(AddressTail rule, String tail) {
    return (HOST + tail).substring(HOST.length(), rule.end(HOST + tail, HOST.length()));
  }
}
