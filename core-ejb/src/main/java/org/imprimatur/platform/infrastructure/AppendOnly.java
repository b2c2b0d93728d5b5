package org.imprimatur.platform.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * Refuses every change of a row in H2, as a function of the database does in PostgreSQL. H2 makes it by name. A tool
 * that opens the file without this class cannot change such rows either: H2 then refuses for want of the class.
 */
public final class AppendOnly implements Trigger {

  /** Made by H2. */
  public AppendOnly() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException("audit entries and revisions are append-only");
  }
}
