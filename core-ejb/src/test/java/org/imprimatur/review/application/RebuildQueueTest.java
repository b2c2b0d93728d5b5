package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.imprimatur.histories.Scene;
import org.imprimatur.review.model.Wait;
import org.junit.jupiter.api.Test;

class RebuildQueueTest {

  private final Scene scene = new Scene();

  @Test
  void what_somebody_altered_past_the_product_is_as_it_was_after_a_start_and_what_is_right_is_left() {
    var post = scene.inReview(false);
    var right = waits(post);
    scene.stored(tables -> {
      tables.waits().change(post, right, Set.of());
      return post;
    });
    assertEquals(1, rebuilt());
    assertEquals(right, waits(post));
    assertEquals(0, rebuilt());
  }

  private long rebuilt() {
    return scene.stored(tables -> scene.use(RebuildQueue.class).rebuild());
  }

  private Set<Wait> waits(String post) {
    return scene.stored(tables -> tables.waits().of(post));
  }
}
