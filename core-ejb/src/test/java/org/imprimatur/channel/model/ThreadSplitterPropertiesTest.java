package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.imprimatur.channel.model.ThreadSplitter.Frame;

/** What holds of every thread, whatever the text. */
class ThreadSplitterPropertiesTest {

  private static final Frame WITH_DISCLAIMERS =
      (words, first, last) -> (first ? "By A. Member, MD\n\n" : "") + words
          + (last ? "\n\nNot medical advice. In crisis? Call or text 988." : "");

  @Property(tries = 25, seed = "20261123")
  void every_post_is_valid_and_nothing_is_lost(@ForAll("texts") String text, @ForAll("channels") ChannelId channel,
      @ForAll boolean numbered) {
    var posts = posts(channel, text, numbered);
    for (int i = 0; i < posts.size(); i++) {
      assertTrue(
          Counting.measure(channel, WITH_DISCLAIMERS.around(posts.get(i), i == 0, i == posts.size() - 1)).valid(),
          posts.get(i));
    }
    assertEquals(solid(text), solid(String.join(" ", plain(posts, numbered))));
  }

  @Property(tries = 25, seed = "20261123")
  void no_post_is_empty_or_says_nothing(@ForAll("texts") String text, @ForAll("channels") ChannelId channel) {
    for (var post : posts(channel, text, false)) {
      assertTrue(post.codePoints().anyMatch(Character::isLetterOrDigit), post);
      assertFalse(List.of("and", "the", "y", "-").contains(post), post);
    }
  }

  @Property(tries = 25, seed = "20261123")
  void links_and_characters_are_never_broken(@ForAll("texts") String text, @ForAll("channels") ChannelId channel) {
    var posts = posts(channel, text, false);
    assertEquals(values(channel, List.of(text)), values(channel, posts));
    assertEquals(clusters(text), posts.stream().mapToInt(ThreadSplitterPropertiesTest::clusters).sum());
  }

  @Property(tries = 25, seed = "20261123")
  void numbers_count_up_to_the_number_of_posts(@ForAll("texts") String text, @ForAll("channels") ChannelId channel) {
    var posts = posts(channel, text, true);
    for (int i = 0; posts.size() > 1 && i < posts.size(); i++) {
      assertTrue(posts.get(i).endsWith(" " + (i + 1) + "/" + posts.size()), posts.get(i));
    }
  }

  @Provide
  Arbitrary<ChannelId> channels() {
    return Arbitraries.of(Networks.X, Networks.MASTODON, Networks.BLUESKY, Networks.THREADS);
  }

  @Provide
  Arbitrary<String> texts() {
    var words = Arbitraries.of(
        "care", "and", "the", "evidence", "members", "psychoeducation", "caf\u00E9", "y", "\u2014", "-", "988", "e.g.",
        "Dr.", "\u201CQuoted\u201D",
        "https://prairie.org/a/long_path?to=it", "prairie.org", "@ana_md", "@ana@sci.example.org", "@ana.bsky.social",
        "#MentalHealth", "$PFE",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", "\uD83D\uDC4D\uD83C\uDFFD",
        "e\u0301te\u0301", "\u7761\u7720\u306F\u5927\u5207");
    var sentence = words.list().ofMinSize(2).ofMaxSize(30).map(list -> "Now " + String.join(" ", list) + " ok");
    var end = Arbitraries.of(". ", "? ", ", ", ".\n", ".\n\n", "; ", " ");
    return sentence.flatMap(each -> end.map(each::concat)).list().ofMinSize(1).ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  private static List<String> posts(ChannelId channel, String text, boolean numbered) {
    return assertInstanceOf(Split.Thread.class, ThreadSplitter.split(channel, text, WITH_DISCLAIMERS, numbered))
        .posts();
  }

  private static List<String> plain(List<String> posts, boolean numbered) {
    return numbered && posts.size() > 1 ? posts.stream().map(post -> post.replaceAll(" \\d+/\\d+$", "")).toList()
        : posts;
  }

  private static String solid(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static int clusters(String text) {
    return Graphemes.count(solid(text));
  }

  /** Threads is left out of links: where it finds one it is as X does. */
  private static List<String> values(ChannelId channel, List<String> texts) {
    return texts.stream()
        .flatMap(text -> Counting.entities(channel, text).stream())
        .map(entity -> entity.type() + " " + entity.value())
        .collect(Collectors.toList());
  }
}
