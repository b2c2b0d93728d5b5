package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.application.KeepWaits;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Newest;
import org.imprimatur.review.model.Queue.Post;
import org.imprimatur.review.model.Queue.Query;
import org.imprimatur.review.model.Queue.Row;
import org.imprimatur.review.model.Queue.Turn;
import org.imprimatur.review.model.Round;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** The committee's queue. The other tests' posts are in it too. */
interface QueueContract extends StoreContract {

  Instant END_OF_DAY = Some.NOON.plusSeconds(3600);

  @Override
  DatabaseStore store();

  private List<Row> all(Lane lane, String username) {
    store().run(Some::rebuilt);
    var rows = new ArrayList<Row>();
    Optional<String> cursor = Optional.empty();
    do {
      var query = new Query(lane, username, END_OF_DAY, cursor, 70);
      var page = store().in(tables -> tables.queue().page(query));
      rows.addAll(page.items());
      cursor = page.next();
    } while (cursor.isPresent());
    return rows;
  }

  private boolean in(Lane lane, String username, Submission post) {
    return all(lane, username).stream().anyMatch(row -> row.id().equals(post.id()));
  }

  private Round opened(Submission post, int needed, String... eligible) {
    var round = Some.round(post, needed, eligible);
    store().run(tables -> tables.rounds().add(round));
    return round;
  }

  @Test
  default void pages_of_five_hundred_with_ties_show_each_once_the_most_urgent_first() {
    var author = Some.person(store(), Role.MEMBER);
    store().run(tables -> IntStream.range(0, 500).forEach(i -> tables.submissions().add(
        Some.draft(author, Some.text("Post " + i)).moved(State.IN_REVIEW, Some.NOON)
            .dueBy(i < 50 ? Optional.empty() : Optional.of(Some.NOON.plusMillis(i / 50))))));
    var rows = all(Lane.ALL, author);
    var urgency = Comparator.comparing((Row row) -> row.decideBy().orElse(Instant.MAX)).thenComparing(Row::id);
    assertEquals(rows.stream().sorted(urgency).toList(), rows);
    assertEquals(rows.size(), rows.stream().map(Row::id).distinct().count());
    assertEquals(500, rows.stream().filter(row -> row.post().author().equals("Name of " + author)).count());
  }

  @Test
  default void a_row_says_what_the_table_shows() {
    var voter = Some.person(store(), Role.REVIEWER);
    var second = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Sleep 💤 well\nand more", Optional.of(Some.NOON));
    var round = opened(post, 2, voter, second);
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, second)));
    var row = all(Lane.MINE, voter).get(0);
    var expected = new Row(
        post.id(),
        new Post("Sleep 💤 well", "Name of " + post.author(), "newsletter", "member",
            List.of("x", "newsletter", "web")),
        State.IN_REVIEW, Optional.of(Some.NOON), new Newest(post.contentHash().orElseThrow(), 2, 1, 2),
        new Turn(true, false, Optional.empty()));
    assertEquals(expected, row);
  }

  @Test
  default void a_post_is_mine_until_i_have_voted() {
    var voter = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = opened(post, 2, voter);
    assertTrue(in(Lane.MINE, voter, post));
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, voter)));
    assertFalse(in(Lane.MINE, voter, post));
    assertTrue(in(Lane.ALL, voter, post));
  }

  @Test
  default void a_post_is_mine_no_more_once_i_have_a_hand_in_it() {
    var voter = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    opened(post, 2, voter);
    assertTrue(in(Lane.MINE, voter, post));
    store().run(tables -> tables.submissions()
        .save(tables.submissions().find(post.id()).orElseThrow().joinedBy(voter, Some.NOON)));
    assertFalse(in(Lane.MINE, voter, post));
  }

  @Test
  default void a_post_that_waits_for_somebody_to_be_named_is_shown_with_the_roles_and_one_being_screened_is_not() {
    var voter = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    store().run(tables -> tables.rounds().add(
        Some.round(post, 2, voter).vacated(new Exclusions(post, Set.of(), Set.of()), Set.of(Role.PRIVACY),
            name -> Optional.of(Set.of(Role.REVIEWER)))));
    var waiting = store().in(tables -> tables.submissions().save(post.moved(State.SCREENING, Some.NOON)));
    var row = all(Lane.ALL, voter).stream().filter(each -> each.id().equals(post.id())).findFirst().orElseThrow();
    assertTrue(row.turn().vacant());
    assertFalse(row.turn().mine());
    store().run(tables -> tables.submissions().save(waiting.dueBy(Optional.empty())));
    assertFalse(in(Lane.ALL, voter, post));
  }

  @Test
  default void a_post_is_not_mine_without_a_seat_nor_when_the_round_is_closed() {
    var voter = Some.person(store(), Role.REVIEWER);
    var stranger = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = opened(post, 1, voter);
    assertFalse(in(Lane.MINE, stranger, post));
    store().run(tables -> tables.rounds().close(round.closed(Some.NOON)));
    assertFalse(in(Lane.MINE, voter, post));
  }

  @Test
  default void a_post_nobody_has_voted_on_is_unclaimed() {
    var voter = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = opened(post, 2, voter);
    assertTrue(in(Lane.UNCLAIMED, voter, post));
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, voter)));
    assertFalse(in(Lane.UNCLAIMED, voter, post));
  }

  @Test
  default void a_post_is_due_today_and_not_tomorrow() {
    var today = Some.inReview(store(), "Text", Optional.of(END_OF_DAY.minusMillis(1)));
    var tomorrow = Some.inReview(store(), "Text", Optional.of(END_OF_DAY));
    assertTrue(in(Lane.DUE, "anybody", today));
    assertFalse(in(Lane.DUE, "anybody", tomorrow));
  }

  @Test
  default void a_post_sent_back_waits_for_its_author_and_a_draft_is_in_no_lane() {
    var draft = Some.stored(store(), "Text");
    assertFalse(in(Lane.ALL, "anybody", draft));
    store().run(tables -> tables.submissions().save(draft.moved(State.CHANGES_REQUESTED, Some.NOON)));
    assertTrue(in(Lane.AUTHOR, "anybody", draft));
  }

  @Test
  default void the_counts_are_those_of_the_lanes() {
    var voter = Some.person(store(), Role.REVIEWER);
    opened(Some.inReview(store(), "Text", Optional.of(Some.NOON)), 1, voter);
    store().run(Some::rebuilt);
    var counts = store().in(tables -> tables.queue().counts(voter, END_OF_DAY));
    assertEquals(1, owed(voter));
    for (var lane : Lane.values()) {
      assertEquals(all(lane, voter).size(), counts.get(lane), lane::name);
    }
  }

  @Test
  default void the_numbers_follow_each_vote_and_are_put_right_when_somebody_alters_them() {
    var ada = Some.person(store(), Role.REVIEWER);
    var ben = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = opened(post, 2, ada, ben);
    store().run(Some::rebuilt);
    var before = store().in(tables -> tables.queue().counts(ada, END_OF_DAY));
    store().run(tables -> {
      tables.rounds().cast(round.id(), Some.approval(round, ada));
      new KeepWaits(tables.submissions(), tables.rounds(), tables.waits()).keep(post.id());
    });
    var after = store().in(tables -> tables.queue().counts(ada, END_OF_DAY));
    assertEquals(List.of(1L, 0L), List.of(before.get(Lane.MINE), after.get(Lane.MINE)));
    assertEquals(before.get(Lane.UNCLAIMED) - 1, after.get(Lane.UNCLAIMED));
    assertEquals(before.get(Lane.ALL), after.get(Lane.ALL));
    assertEquals(1, owed(ben));
    altered("update waiting_count set number = 7 where voter = '" + ben + "'");
    assertTrue(store().in(Some::rebuilt) > 0);
    assertEquals(1, owed(ben));
  }

  private long owed(String username) {
    return store().in(tables -> tables.queue().owed(username));
  }

  private void altered(String statement) {
    try {
      store().sql(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
