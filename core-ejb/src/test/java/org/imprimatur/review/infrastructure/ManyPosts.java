package org.imprimatur.review.infrastructure;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.imprimatur.platform.infrastructure.TestDatabase;

/** A society in PostgreSQL that has posted more than a test could let it post step by step. */
final class ManyPosts {

  /** A connection gives up a statement that takes longer than half a minute. */
  private static final int AT_ONCE = 10_000;

  private ManyPosts() {}

  /**
   * Stores posts of which the first wait for four seats each; until the 6000th one has voted. PostgreSQL knows nothing
   * of these tables, as after a restore.
   */
  static void fill(TestDatabase database, int posts, int waiting) throws SQLException {
    for (var table : List.of("submission", "round", "round_voter", "vote", "waiting")) {
      execute(database, "alter table " + table + " set (autovacuum_enabled = false)");
    }
    execute(database, "insert into person (username, name, credentials, roles, active, password_digest)"
        + " select 'p' || i, 'Name ' || i, 'MD', 'REVIEWER', true, '' from generate_series(1, 40) i");
    for (int first = 1; first <= posts; first += AT_ONCE) {
      fill(database, first, Math.min(posts, first + AT_ONCE - 1), waiting);
    }
  }

  private static void fill(TestDatabase database, int first, int last, int waiting) throws SQLException {
    execute(database, "insert into submission (id, version, state, author, writers, kind, voice, channels, headline,"
        + " content, revision, content_hash, withdrawal_by, created_at, changed_at, decide_by, hands)"
        + " select 's' || lpad(i::text, 6, '0'), 1, case when i <= " + waiting + " then 'IN_REVIEW' else 'RELEASED'"
        + " end, 'p' || (1 + i % 40), '', 'post', 'member', 'x', 'Title', '{}', 1, 'h', '', i, i, 1000000 + i,"
        + " '|p' || (1 + i % 40) || '|' from generate_series(" + first + ", " + last + ") i");
    var fresh = " from submission where id between " + id(first) + " and " + id(last);
    execute(database, "insert into revision (id, submission, number, content, by_line, renderings, screening, findings,"
        + " frozen_at, content_hash) select id || '/1', id, 1, '{}', '', '[]', '{}', 2, 1, 'h'" + fresh);
    execute(database, "insert into round (id, submission, revision, content_hash, needed, required, opened_at,"
        + " decide_by, closed_at) select 'r' || id, id, 1, 'h', 2, '', 1, decide_by,"
        + " case when state = 'IN_REVIEW' then null else 2 end" + fresh);
    var open = " from round r, generate_series(1, 4) i where r.closed_at is null and r.id between 'r' || " + id(first)
        + " and 'r' || " + id(last);
    execute(database, "insert into round_voter (round, username) select r.id, 'p' || i" + open);
    execute(database, "insert into vote (id, round, voter, verdict, reason_code, reason, content_hash, voted_at)"
        + " select r.id || '/p4', r.id, 'p4', 'APPROVE', '', '', 'h', 3" + open + " and i = 4 and r.id < 'rs006000'");
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "'s%06d'", number);
  }

  static void execute(TestDatabase database, String statement) throws SQLException {
    try (var connection = database.connection(); var one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  /** Works with the queue's rows in a transaction. */
  static <T> T with(TestDatabase database, Function<JpaWaits, T> work) {
    try (var factory = database.persistence(); var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      var waits = new JpaWaits();
      waits.em = em;
      var done = work.apply(waits);
      em.getTransaction().commit();
      return done;
    }
  }
}
