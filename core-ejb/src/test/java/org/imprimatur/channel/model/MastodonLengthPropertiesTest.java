package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What Mastodon documents of its counting, for any words around. */
class MastodonLengthPropertiesTest {

  private static final int LINK = 23;

  @Property(tries = 200, seed = "20261123")
  void every_address_counts_as_twenty_three(@ForAll("words") List<String> words, @ForAll("addresses") String address) {
    var text = String.join(" ", words);
    assertEquals(length(text) + 1 + LINK, length(text + " " + address));
    assertEquals(LINK + 1 + length(text), length(address + "\n" + text));
  }

  @Property(tries = 200, seed = "20261123")
  void the_server_of_a_mention_does_not_count(@ForAll("words") List<String> words, @ForAll("names") String name,
      @ForAll("servers") String server) {
    var text = String.join(" ", words);
    assertEquals(length(text + " @" + name + "."), length(text + " @" + name + "@" + server + "."));
  }

  @Property(tries = 200, seed = "20261123")
  void the_content_warning_is_added(@ForAll("words") List<String> words, @ForAll("words") List<String> warning) {
    var text = String.join(" ", words);
    var shown = String.join(" ", warning);
    assertEquals(Graphemes.count(shown) + length(text), Counting.measure(Networks.MASTODON, text, shown).length());
  }

  @Property(tries = 200, seed = "20261123")
  void other_words_count_as_a_reader_sees_them(@ForAll("words") List<String> words) {
    assertEquals(Graphemes.count(String.join(" ", words)), length(String.join(" ", words)));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
        "care", "#tag", "caf\u00E9", "e\u0301te\u0301", "\u7761\u7720", "a.org", "www.b.org/c", "@ana", "office@b.org",
        "$PFE", "(x)", "...",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC4D\uD83C\uDFFD")
        .list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> addresses() {
    var host = Arbitraries.of("a.org", "b\u00FCcher.org", "\u4F8B\u3048.\u4E2D\u56FD", "x.y.prairie.example",
        "\u043F\u0440\u0438.\u0440\u0444", "a_b.c-d.co.uk:8080");
    var path =
        Arbitraries.of("", "/", "/a/b_(c)", "/\u00FC\u6C34", "?q=1&r=\u00E9", "/x?y=z#top", "/" + "long".repeat(40));
    return Arbitraries.of("https://", "http://", "HTTPS://", "gemini://")
        .flatMap(scheme -> host.flatMap(each -> path.map(end -> scheme + each + end)));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("ana", "ana_md", "a.b-c", "X9");
  }

  @Provide
  Arbitrary<String> servers() {
    return Arbitraries.of("b.org", "sci.example", "b\u00FCcher.example.org", "localhost", "a-b.c");
  }

  private static int length(String text) {
    return Counting.measure(Networks.MASTODON, text).length();
  }
}
