package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
  void a_society_is_left_alone() {
    var other = RunningImprimatur.emptyFolder("society");
    var server = RunningImprimatur.start(other);
    server.stop();
    var refused = RunningImprimatur.seeding(other, "--posts", "100");
    assertEquals(7, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("The database holds a society already"), refused.output());
  }
}
