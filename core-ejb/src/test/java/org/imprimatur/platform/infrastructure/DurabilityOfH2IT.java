package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 starts only when it keeps every commit. */
class DurabilityOfH2IT {

  private static final String REFUSAL =
      "H2 would lose acknowledged work when it is killed: the database address lacks WRITE_DELAY=0. "
          + "Add ;WRITE_DELAY=0 to imprimatur.database.url.";

  @TempDir Path folder;

  @Test
  void h2_with_its_usual_write_delay_is_refused_with_the_remedy() {
    assertEquals(REFUSAL, English.of(assertThrows(FailedStart.class, () -> check("")).sentence()));
  }

  @Test
  void the_start_ends_with_what_is_said_of_it() {
    var failed = assertThrows(FailedStart.class, () -> check(""));
    assertEquals(new ConfiguredOperator().told(failed.sentence()), failed.getMessage());
  }

  @Test
  void h2_with_a_short_write_delay_is_refused() {
    assertThrows(FailedStart.class, () -> check(";WRITE_DELAY=1"));
  }

  @Test
  void h2_that_flushes_at_each_commit_is_accepted() {
    assertDoesNotThrow(() -> check(";WRITE_DELAY=0"));
  }

  private void check(String options) throws SQLException {
    var settings = TestDatabase.h2Settings(folder, options);
    try (var connection = new ImprimaturDataSource(settings).getConnection()) {
      try {
        DurabilityCheck.refuseLoss(settings, connection);
      } finally {
        // Lets go of the file, so that the folder can be deleted.
        connection.createStatement().execute("shutdown");
      }
    }
  }
}
