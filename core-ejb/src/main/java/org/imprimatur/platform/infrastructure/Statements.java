package org.imprimatur.platform.infrastructure;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Values of statements that are written past JPA. */
public final class Statements {

  private Statements() {}

  /** Sets all values of a statement. */
  public static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
