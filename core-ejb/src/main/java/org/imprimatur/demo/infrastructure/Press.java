package org.imprimatur.demo.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes many rows at once, by the quickest way that a database has. Whether what a row names is there is not looked at
 * row by row: {@link #begin} puts that off, {@link #prove} takes it up again.
 */
interface Press {

  /** Begins a batch in the connection's transaction. */
  void begin(Connection connection) throws SQLException;

  /** Writes rows of a table; each row has its values in the order of the columns. */
  void print(Connection connection, String table, List<String> columns, List<Object[]> rows) throws SQLException;

  /** Ends a batch, before it is committed. */
  void end(Connection connection) throws SQLException;

  /** Looks, when everything is written, whether all that is named is there, and lets every row be looked at again. */
  void prove(Connection connection) throws SQLException;
}
