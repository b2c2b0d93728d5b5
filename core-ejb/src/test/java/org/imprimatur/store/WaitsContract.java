package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.application.KeepWaits;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Wait;
import org.imprimatur.store.Store.Tables;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** The queue's rows: kept step by step they are what is derived from all that is decided. */
interface WaitsContract extends StoreContract {

  /** Changes a post; what it returns is of no interest. */
  interface Step {
    Object take(Tables tables, Submission post);
  }

  /** Does a step and keeps the rows as the use cases do, and returns them. */
  private Set<Wait> kept(Submission post, Step step) {
    store().run(Some::rebuilt);
    store().run(tables -> {
      step.take(tables, tables.submissions().find(post.id()).orElseThrow());
      new KeepWaits(tables.submissions(), tables.rounds(), tables.waits()).keep(post.id());
    });
    long wrong = store().in(Some::rebuilt);
    assertEquals(0, wrong, "kept otherwise than derived");
    return rows(post);
  }

  private Set<Wait> rows(Submission post) {
    return store().in(tables -> tables.waits().of(post.id()));
  }

  private static Wait at(Lane lane, String voter) {
    return new Wait(lane, voter, Optional.of(Some.NOON));
  }

  private static Object moved(Tables tables, Submission post, State state) {
    return tables.submissions().save(post.moved(state, Some.NOON));
  }

  @Test
  default void step_by_step_a_post_waits_as_it_does_when_all_is_derived_anew() {
    var ada = Some.person(store(), Role.REVIEWER);
    var ben = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = Some.round(post, 2, ada, ben);
    var open = kept(post, (tables, now) -> {
      tables.rounds().add(round);
      return now;
    });
    assertEquals(Set.of(at(Lane.ALL, ""), at(Lane.DUE, ""), at(Lane.UNCLAIMED, ""), at(Lane.MINE, ada),
        at(Lane.MINE, ben)), open);
    var voted = kept(post, (tables, now) -> {
      tables.rounds().cast(round.id(), Some.approval(round, ada));
      return now;
    });
    assertEquals(Set.of(at(Lane.ALL, ""), at(Lane.DUE, ""), at(Lane.MINE, ben)), voted);
    var joined = kept(post, (tables, now) -> tables.submissions().save(now.joinedBy(ben, Some.NOON)));
    assertEquals(Set.of(at(Lane.ALL, ""), at(Lane.DUE, "")), joined);
    assertEquals(Set.of(at(Lane.ALL, "")), kept(post, (tables, now) -> moved(tables, now, State.ON_HOLD)));
    assertEquals(voted.size() - 1, kept(post, (tables, now) -> moved(tables, now, State.IN_REVIEW)).size());
    assertEquals(Set.of(at(Lane.ALL, ""), at(Lane.AUTHOR, "")),
        kept(post, (tables, now) -> moved(tables, now, State.CHANGES_REQUESTED)));
    assertEquals(Set.of(), kept(post, (tables, now) -> moved(tables, now, State.WITHDRAWN)));
  }

  @Test
  default void another_moment_of_decision_moves_a_post_in_every_lane() {
    var ada = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    kept(post, (tables, now) -> {
      tables.rounds().add(Some.round(post, 1, ada));
      return now;
    });
    var later = Optional.of(Some.NOON.plusSeconds(60));
    var moved = kept(post, (tables, now) -> tables.submissions().save(now.dueBy(later)));
    assertEquals(4, moved.size());
    assertTrue(moved.stream().allMatch(row -> row.decideBy().equals(later)));
  }

  @Test
  default void rows_that_are_wrong_are_put_right_and_told_of() {
    var post = Some.inReview(store(), "Text", Optional.empty());
    store().run(Some::rebuilt);
    var right = rows(post);
    store().run(tables -> tables.waits().change(post.id(), right, Set.of(at(Lane.MINE, "nobody"))));
    assertEquals(Set.of(at(Lane.MINE, "nobody")), rows(post));
    assertTrue(store().in(Some::rebuilt) > 0);
    assertEquals(right, rows(post));
    assertEquals(List.of(Lane.ALL, Lane.DUE, Lane.UNCLAIMED),
        right.stream().map(Wait::lane).sorted((one, other) -> one.name().compareTo(other.name())).toList());
  }

  @Test
  default void a_queue_of_which_rows_were_lost_is_not_complete_until_it_is_derived() {
    var post = Some.inReview(store(), "Text", Optional.empty());
    store().run(Some::rebuilt);
    assertTrue(complete());
    store().run(tables -> tables.waits().change(post.id(), Set.of(at(Lane.DUE)), Set.of()));
    assertFalse(complete());
    store().run(Some::rebuilt);
    assertTrue(complete());
  }

  private static Wait at(Lane lane) {
    return new Wait(lane, "", Optional.empty());
  }

  private boolean complete() {
    return store().in(tables -> tables.waits().complete());
  }
}
