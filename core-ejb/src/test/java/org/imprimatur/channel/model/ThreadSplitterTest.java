package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.channel.model.ThreadSplitter.Frame;
import org.junit.jupiter.api.Test;

class ThreadSplitterTest {

  private static final Frame BARE = (words, first, last) -> words;
  private static final String SENTENCE =
      "Sleep and mood are measured every week in the same clinic, by the same team, with the same scale. ";

  @Test
  void a_text_that_fits_is_one_post_without_a_number() {
    assertEquals(List.of("Short."), posts(ThreadSplitter.split(Networks.X, " Short. ", BARE, true)));
    assertEquals(List.of(), posts(ThreadSplitter.split(Networks.X, " \n ", BARE, true)));
  }

  @Test
  void posts_end_with_sentences() {
    var posts = split(SENTENCE.repeat(5));
    assertEquals(3, posts.size());
    posts.forEach(post -> assertTrue(post.endsWith("scale."), post));
  }

  @Test
  void a_paragraph_is_a_better_end_than_a_sentence() {
    var posts = split(SENTENCE + SENTENCE.strip() + "\n\n" + "Two. " + SENTENCE.repeat(2));
    assertTrue(posts.get(1).startsWith("Two."), posts.toString());
  }

  @Test
  void a_sentence_that_fits_no_post_breaks_at_a_clause() {
    var posts = split("Care is best when it is " + "steady and near, ".repeat(20) + "and kind.");
    assertTrue(posts.get(0).endsWith(","), posts.toString());
  }

  @Test
  void no_post_ends_with_a_word_that_leads_on() {
    var posts = split("rest and walk and read and ".repeat(30) + "sleep");
    posts.forEach(post -> assertTrue(!post.endsWith("and"), post));
  }

  @Test
  void an_abbreviation_an_initial_and_a_list_number_end_no_sentence() {
    var text = "x".repeat(150) + " was seen by Dr. Ana P. Roy, e.g. On the ward. Then " + "y".repeat(90);
    assertTrue(split(text).get(0).endsWith("ward."), split(text).toString());
  }

  @Test
  void numbers_have_their_own_room() {
    var posts = posts(ThreadSplitter.split(Networks.X, SENTENCE.repeat(31), BARE, true));
    assertTrue(posts.size() > 9);
    assertTrue(posts.get(0).endsWith(" 1/" + posts.size()));
    posts.forEach(post -> assertTrue(Counting.measure(Networks.X, post).valid(), post));
  }

  @Test
  void room_is_kept_for_what_comes_before_the_first_words_and_after_the_last() {
    Frame frame =
        (words, first, last) -> (first ? "F".repeat(150) + " " : "") + words + (last ? " " + "L".repeat(200) : "");
    var posts = posts(ThreadSplitter.split(Networks.X, SENTENCE.repeat(4), frame, false));
    for (int i = 0; i < posts.size(); i++) {
      assertTrue(Counting.measure(Networks.X, frame.around(posts.get(i), i == 0, i == posts.size() - 1)).valid());
    }
    assertEquals(4, posts.size());
  }

  @Test
  void a_word_that_is_too_long_is_named() {
    var refused = assertInstanceOf(Split.Unbreakable.class,
        ThreadSplitter.split(Networks.X, "Read " + "x".repeat(300) + " now.", BARE, false));
    assertEquals("x".repeat(300), refused.token());
    assertEquals(List.of("Read", "x".repeat(300), "now."), refused.posts());
    assertEquals(300, refused.length());
    assertEquals(280, refused.limit());
  }

  @Test
  void disclaimers_that_leave_no_room_are_no_endless_thread() {
    Frame full = (words, first, last) -> "D".repeat(279) + " " + words;
    assertInstanceOf(Split.Unbreakable.class, ThreadSplitter.split(Networks.X, "One word.", full, false));
  }

  @Test
  void more_than_ninety_nine_posts_are_refused() {
    assertInstanceOf(Split.TooMany.class, ThreadSplitter.split(Networks.X, SENTENCE.repeat(300), BARE, false));
  }

  @Test
  void a_script_without_spaces_breaks_after_its_full_stops() {
    var posts = split("\u7761\u7720\u306F\u5927\u5207\u3067\u3059\u3002".repeat(40));
    assertTrue(posts.size() > 1);
    posts.forEach(post -> assertTrue(post.endsWith("\u3002"), post));
  }

  @Test
  void threads_takes_five_links_in_a_post() {
    var posts = posts(ThreadSplitter.split(Networks.THREADS, "See https://a.org/b now. ".repeat(7), BARE, false));
    assertEquals(2, posts.size());
  }

  @Test
  void bluesky_counts_bytes_too() {
    var posts = posts(ThreadSplitter.split(Networks.BLUESKY,
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 ".repeat(140), BARE, false));
    posts.forEach(post -> assertTrue(Counting.bytes(post) <= 3000));
    assertEquals(2, posts.size());
  }

  private static List<String> split(String text) {
    return posts(ThreadSplitter.split(Networks.X, text, BARE, false));
  }

  private static List<String> posts(Split split) {
    return assertInstanceOf(Split.Thread.class, split).posts();
  }
}
