package org.imprimatur.submission.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.histories.Saying;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that were there before are found after the upgrade, and change with their post: V22, on both databases. */
class WordsMigrationIT {

  private static final Sight ALL = new Sight("an auditor", true, true, false);

  @TempDir static Path folder;

  @Test
  void on_h2() throws SQLException {
    check(TestDatabase.h2(folder, "20"));
  }

  @Test
  void on_postgresql() throws SQLException {
    check(TestDatabase.postgresql("words", "21"));
  }

  private static void check(TestDatabase database) throws SQLException {
    execute(database, "insert into person (username, name, credentials, roles, active, password_digest)"
        + " values ('ann', 'N', '', 'MEMBER', true, 'd')");
    execute(database, "insert into submission (id, version, state, author, writers, kind, voice, channels, headline,"
        + " content, search_text, revision, content_hash, withdrawal_by, created_at, changed_at, hands, signers)"
        + " values ('old', 1, 'DRAFT', 'ann', '|ann|', 'post', 'member', 'web', 'T', '"
        + KeptContent.write(Saying.answered("Sleep well.")).replace("'", "''")
        + "', 'sleep well', 0, null, '', 0, 7, '|ann|', '')");
    database.migrate();
    assertEquals(List.of("old"), found(database, "leep w"));
    with(database, submissions -> {
      var post = submissions.lock("old").orElseThrow();
      return submissions.save(post.edited(Saying.answered("Wake up."), "ann", post.dates().changed()));
    });
    assertEquals(List.of(), found(database, "leep w"));
    assertEquals(List.of("old"), found(database, "wake"));
  }

  private static List<String> found(TestDatabase database, String words) {
    return with(database, submissions -> submissions
        .list(ALL, new Filter(Optional.empty(), Optional.of(words), Optional.empty(), 10)).items().stream()
        .map(Submission::id).toList());
  }

  private static <T> T with(TestDatabase database, Function<JpaSubmissions, T> work) {
    try (var factory = database.persistence(); var em = factory.createEntityManager()) {
      em.getTransaction().begin();
      var submissions = new JpaSubmissions();
      submissions.em = em;
      var done = work.apply(submissions);
      em.getTransaction().commit();
      return done;
    }
  }

  private static void execute(TestDatabase database, String statement) throws SQLException {
    try (var connection = database.connection(); var one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
