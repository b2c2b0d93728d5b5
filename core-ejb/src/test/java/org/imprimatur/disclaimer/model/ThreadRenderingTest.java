package org.imprimatur.disclaimer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Block;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

/** One long text that was meant as a thread, with the disclaimers in. */
class ThreadRenderingTest {

  private static final String SENTENCE =
      "Sleep and mood are measured every week in the same clinic, by the same team, with the same scale. ";
  private static final Set<ChannelId> WITH_THREADS =
      Set.of(Networks.X, Networks.MASTODON, Networks.BLUESKY, Networks.THREADS);

  private final Renderer renderer = new Renderer(Catalogue.shipped());

  @Test
  void every_channel_with_threads_gets_posts_that_fit_with_their_disclaimers() {
    for (var rendering : thread(SENTENCE.repeat(12))) {
      assertTrue(rendering.fits(), rendering.toString());
      assertEquals(WITH_THREADS.contains(rendering.channel()), rendering.segments().size() > 1, rendering.toString());
      assertEquals(SENTENCE.repeat(12).strip(), body(rendering));
    }
  }

  @Test
  void the_last_post_carries_what_belongs_at_the_end() {
    var posts = on(Networks.X, thread(SENTENCE.repeat(12))).segments();
    assertTrue(posts.get(posts.size() - 1).text().contains("988"));
    assertFalse(posts.get(0).text().contains("988"));
  }

  @Test
  void each_post_ends_its_words_with_its_number() {
    var posts = on(Networks.X, thread(SENTENCE.repeat(12))).segments();
    for (int i = 0; i < posts.size(); i++) {
      var words = posts.get(i).blocks().stream().filter(block -> block.role() == Block.Role.BODY).findFirst()
          .orElseThrow().text();
      assertTrue(words.endsWith(" " + (i + 1) + "/" + posts.size()), words);
    }
  }

  @Test
  void a_text_that_fits_stays_one_post() {
    assertEquals(1, on(Networks.X, thread("Short.")).segments().size());
  }

  @Test
  void a_word_that_is_too_long_has_a_post_of_its_own_that_is_said_not_to_fit() {
    var rendering = on(Networks.X, thread(SENTENCE.repeat(2) + "X".repeat(300) + " and more."));
    assertEquals(List.of("Post 2 of 3 has 304 characters; X allows 280. Shorten it by 24."),
        Overrun.reasons(rendering).stream().map(English::of).toList());
  }

  @Test
  void a_text_that_nobody_would_read_as_a_thread_is_rendered_whole() {
    var rendering = on(Networks.X, thread(SENTENCE.repeat(300)));
    assertEquals(1, rendering.segments().size());
    assertFalse(rendering.fits());
  }

  @Test
  void an_ordinary_post_is_never_split() {
    var request = RenderRequest.ofText(SENTENCE.repeat(12), WITH_THREADS, Set.of(), "PPS");
    assertEquals(1, on(Networks.X, renderer.render(request)).segments().size());
  }

  private List<Rendering> thread(String text) {
    return renderer.renderThread(
        RenderRequest.ofText(text, Set.copyOf(ChannelId.all()), Set.of("crisis-988", "education-only"), "PPS"));
  }

  private static Rendering on(ChannelId channel, List<Rendering> renderings) {
    return renderings.stream().filter(each -> each.channel().equals(channel)).findFirst().orElseThrow();
  }

  private static String body(Rendering rendering) {
    return rendering.segments().stream()
        .flatMap(post -> post.blocks().stream())
        .filter(block -> block.role() == Block.Role.BODY)
        .map(block -> block.text().replaceFirst(" \\d+/\\d+$", "").strip())
        .collect(Collectors.joining(" "));
  }
}
