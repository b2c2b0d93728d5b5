package org.imprimatur.review.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.imprimatur.review.model.Queue;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that waited before the queue had rows of its own are in it after the upgrade: V17, on both databases. */
class WaitingMigrationIT {

  private static final Instant END_OF_DAY = Instant.ofEpochMilli(500);

  @TempDir static Path folder;

  @Test
  void on_h2() throws SQLException {
    check(TestDatabase.h2(folder, "16"));
  }

  @Test
  void on_postgresql() throws SQLException {
    check(TestDatabase.postgresql("waiting", "16"));
  }

  private static void check(TestDatabase database) throws SQLException {
    fill(database);
    database.migrate();
    assertFalse(ManyPosts.with(database, JpaWaits::complete));
    ManyPosts.with(database, waits -> waits.rebuild() + waits.recount());
    assertTrue(ManyPosts.with(database, JpaWaits::complete));
    try (var factory = database.persistence(); var em = factory.createEntityManager()) {
      var queue = new JpaQueue();
      queue.em = em;
      assertEquals(Map.of(Lane.MINE, 2L, Lane.UNCLAIMED, 1L, Lane.DUE, 1L, Lane.AUTHOR, 1L, Lane.ALL, 4L),
          queue.counts("bob", END_OF_DAY));
      assertEquals(List.of("soon", "late"), mine(queue, "bob"));
      assertEquals(List.of("late"), mine(queue, "cid"));
    }
  }

  private static List<String> mine(Queue queue, String username) {
    var asked = new Query(Lane.MINE, username, END_OF_DAY, Optional.empty(), 25);
    return queue.page(asked).items().stream().map(Queue.Row::id).toList();
  }

  /** In review are one that cid has voted on and one that nobody has. */
  private static void fill(TestDatabase database) throws SQLException {
    for (var name : List.of("ann", "bob", "cid")) {
      ManyPosts.execute(database, "insert into person (username, name, credentials, roles, active, password_digest)"
          + " values ('" + name + "', 'N', '', 'REVIEWER', true, 'd')");
    }
    post(database, "soon", "IN_REVIEW", "100");
    round(database, "soon", "100");
    ManyPosts.execute(database, "insert into vote (id, round, voter, verdict, reason_code, reason, content_hash,"
        + " voted_at) values ('soon/cid', 'rsoon', 'cid', 'APPROVE', '', '', 'h', 0)");
    post(database, "late", "IN_REVIEW", "900");
    round(database, "late", "900");
    post(database, "held", "ON_HOLD", "200");
    post(database, "back", "CHANGES_REQUESTED", "null");
    post(database, "begun", "DRAFT", "null");
    post(database, "out", "RELEASED", "null");
  }

  private static void post(TestDatabase database, String id, String state, String decideBy) throws SQLException {
    ManyPosts.execute(database, "insert into submission (id, version, state, author, writers, kind, voice, channels,"
        + " headline, content, search_text, revision, content_hash, withdrawal_by, created_at, changed_at, decide_by,"
        + " hands) values ('" + id + "', 1, '" + state + "', 'ann', '|ann|', 'post', 'member', 'web', 'T', '{}', '',"
        + " 1, 'h', '', 0, 0, " + decideBy + ", '|ann|')");
    ManyPosts.execute(database, "insert into revision (id, submission, number, content, by_line, renderings,"
        + " screening, findings, frozen_at, content_hash) values ('" + id + "/1', '" + id
        + "', 1, '{}', '', '[]', '{}', 0, 0, 'h')");
  }

  private static void round(TestDatabase database, String post, String decideBy) throws SQLException {
    ManyPosts.execute(database, "insert into round (id, submission, revision, content_hash, needed, required,"
        + " opened_at, decide_by) values ('r" + post + "', '" + post + "', 1, 'h', 2, '', 0, " + decideBy + ")");
    ManyPosts.execute(database,
        "insert into round_voter (round, username) values ('r" + post + "', 'bob'), ('r" + post + "', 'cid')");
  }
}
