package org.imprimatur.release.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.release.model.Release;
import org.junit.jupiter.api.Test;

class FindFreeTimeTest {

  private final Scene scene = new Scene();

  @Test
  void it_is_after_the_time_that_the_committee_has_and_sooner_for_what_is_about_a_date() {
    var post = scene.done("member", () -> scene.use(FindFreeTime.class).next(Kind.POST));
    var event = scene.done("member", () -> scene.use(FindFreeTime.class).next(Kind.EVENT));
    assertFalse(post.isBefore(scene.clock().plus(Duration.ofDays(3))));
    assertFalse(event.isBefore(scene.clock().plus(Duration.ofDays(1))));
    assertFalse(event.isAfter(post));
  }

  @Test
  void what_is_planned_is_not_offered_again() {
    var id = scene.approved();
    var free = scene.done("member", () -> scene.use(FindFreeTime.class).next(Kind.POST));
    scene.stored(tables -> {
      var post = tables.submissions().find(id).orElseThrow();
      tables.releases().plan(new Release(id, post.revision(), post.contentHash().orElseThrow(), free));
      return null;
    });
    var next = scene.done("member", () -> scene.use(FindFreeTime.class).next(Kind.POST));
    assertFalse(next.isBefore(free.plus(Duration.ofMinutes(30))));
  }

  @Test
  void who_begins_no_posts_is_not_told_when_they_go_out() {
    assertEquals(Optional.of(Code.NOT_ALLOWED),
        scene.as("auditor", () -> scene.use(FindFreeTime.class).next(Kind.POST)).objection()
            .map(refusal -> refusal.code()));
  }
}
