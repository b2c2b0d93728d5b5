package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.Test;

/** On the built-in H2. */
class SeedOnH2IT extends Seeded {

  SeedOnH2IT() {
    super(2_500, 600);
  }

  @Override
  String[] database() {
    return new String[0];
  }

  @Override
  Connection connection(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder + "/db/imprimatur", "sa", "");
  }

  @Test
  void a_society_is_left_alone() throws SQLException {
    var society = RunningImprimatur.emptyFolder("society");
    RunningImprimatur.start(society).stop();
    var before = rows(society);
    var refused = RunningImprimatur.seeding(society, "--posts", "300");
    assertEquals(7, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("The database holds a society already"), refused.output());
    assertEquals(before, rows(society));
  }

  @Test
  void other_numbers_than_the_database_was_begun_with_are_refused() throws SQLException {
    var before = rows(data());
    for (var other : List.of("--posts 9000 --pending 600", "--posts 2500 --pending 600 --seed 2")) {
      var refused = RunningImprimatur.seeding(data(), other.split(" "));
      assertEquals(7, refused.exitCode(), refused.output());
      assertTrue(refused.output().contains("begun with other numbers"), refused.output());
    }
    assertEquals(before, rows(data()));
  }

  @Test
  void what_cannot_be_is_refused_in_a_sentence() {
    var folder = RunningImprimatur.emptyFolder("wrong");
    for (var wrong : List.of("--posts 299", "--posts 1000 --pending 901", "--pending 5", "--posts many", "--posts",
        "--posts 1000 --port 80")) {
      var refused = RunningImprimatur.seeding(folder, wrong.split(" "));
      assertEquals(2, refused.exitCode(), refused.output());
    }
  }

  private List<String> rows(Path folder) throws SQLException {
    try (var connection = connection(folder); var statement = connection.createStatement()) {
      var found = statement.executeQuery("select (select count(*) from submission), (select count(*) from person),"
          + " (select hash from audit_head), (select count(*) from waiting)");
      found.next();
      return List.of(found.getString(1), found.getString(2), found.getString(3), found.getString(4));
    }
  }
}
