package org.imprimatur.platform.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class ImprimaturDataSourceIT {

  @Test
  void h2_waits_longer_for_a_lock_than_it_would_by_itself() throws SQLException {
    assertEquals(20_000, lockTimeout("jdbc:h2:mem:"));
  }

  @Test
  void a_lock_timeout_in_the_address_stands() throws SQLException {
    assertEquals(5, lockTimeout("jdbc:h2:mem:;lock_timeout=5"));
  }

  @Test
  void a_database_that_cannot_be_reached_is_told_in_a_sentence_with_what_it_said() {
    var source = new ImprimaturDataSource(
        new DatabaseSettings("jdbc:h2:file:/none/such;IFEXISTS=TRUE", "sa", new Secret("")));
    var failed = assertThrows(SQLException.class, source::getConnection);
    var said = assertInstanceOf(SQLException.class, failed.getCause());
    assertEquals(new ConfiguredOperator().told(DatabaseFault.unreachable(said)), failed.getMessage());
    assertEquals(said.getSQLState(), failed.getSQLState());
    assertEquals("The database cannot be reached; check imprimatur.database.url: " + said.getMessage(),
        English.of(DatabaseFault.unreachable(said)));
  }

  private static int lockTimeout(String url) throws SQLException {
    var source = new ImprimaturDataSource(new DatabaseSettings(url, "sa", new Secret("")));
    try (var connection = source.getConnection(); var one = connection.createStatement();
        var row = one.executeQuery("call lock_timeout()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
