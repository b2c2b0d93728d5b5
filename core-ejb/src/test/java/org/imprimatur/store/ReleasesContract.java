package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.release.model.Release;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Planned releases. */
interface ReleasesContract extends StoreContract {

  private Submission approved() {
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    return store().in(tables -> tables.submissions().save(post.moved(State.APPROVED, Some.NOON)));
  }

  private static Release plan(Submission post, Instant slot) {
    return new Release(post.id(), post.revision(), post.contentHash().orElseThrow(), slot);
  }

  private List<String> due(Instant now) {
    return store().in(tables -> tables.releases().due(now, 100));
  }

  @Test
  default void a_plan_comes_back_a_later_one_replaces_it_and_a_cancelled_one_is_gone() {
    var post = approved();
    store().run(tables -> tables.releases().plan(plan(post, Some.NOON)));
    store().run(tables -> tables.releases().plan(plan(post, Some.NOON.plusMillis(7))));
    assertEquals(Optional.of(plan(post, Some.NOON.plusMillis(7))),
        store().in(tables -> tables.releases().planFor(post.id())));
    store().run(tables -> tables.releases().cancel(post.id()));
    assertEquals(Optional.empty(), store().in(tables -> tables.releases().planFor(post.id())));
  }

  @Test
  default void an_approved_post_is_due_from_its_slot_on_and_a_held_one_is_not() {
    var post = approved();
    store().run(tables -> tables.releases().plan(plan(post, Some.NOON)));
    assertFalse(due(Some.NOON.minusMillis(1)).contains(post.id()));
    assertTrue(due(Some.NOON).contains(post.id()));
    store().run(tables -> tables.submissions().save(post.moved(State.ON_HOLD, Some.NOON)));
    assertFalse(due(Some.NOON).contains(post.id()));
  }

  @Test
  default void what_goes_out_is_listed_from_a_moment_on_and_before_another() {
    var first = approved();
    var second = approved();
    var third = approved();
    var from = Some.NOON.plus(Duration.ofDays(4000));
    store().run(tables -> {
      tables.releases().plan(plan(first, from.plusMillis(9)));
      tables.releases().plan(plan(second, from));
      tables.releases().plan(plan(third, from.plusMillis(10)));
    });
    assertEquals(List.of(from, from.plusMillis(9)),
        store().in(tables -> tables.releases().planned(from, from.plusMillis(10))));
  }
}
