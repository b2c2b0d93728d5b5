package org.imprimatur.platform.infrastructure;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one data source: H2 or PostgreSQL, whichever the setting {@code imprimatur.database.url} names. It is a class of
 * our own so that the same EAR runs with either on any server, without server configuration.
 */
public class ImprimaturDataSource implements DataSource {

  private static final int CONNECT_SECONDS = 10;

  /** A link cut during COMMIT would else hang the thread for good. */
  private static final int SOCKET_SECONDS = 30;

  /** H2 gives up after 2 seconds: on a busy machine, parallel copies of one request then failed instead of waiting. */
  private static final String LOCK_TIMEOUT = "LOCK_TIMEOUT";

  private static final int LOCK_MILLIS = 20_000;

  private final DataSource target;

  /** Makes the data source that the settings name; opens nothing yet. The server makes it, so nothing is injected. */
  public ImprimaturDataSource() {
    this(DatabaseSettings.of(new ConfiguredOperator()));
  }

  ImprimaturDataSource(DatabaseSettings settings) {
    target = target(settings);
  }

  private static DataSource target(DatabaseSettings settings) {
    return settings.postgresql() ? postgresql(settings) : h2(settings);
  }

  private static DataSource h2(DatabaseSettings settings) {
    var source = new JdbcDataSource();
    source.setURL(patient(settings.url()));
    source.setUser(settings.user());
    source.setPassword(settings.password().text());
    return source;
  }

  private static String patient(String url) {
    return url.toUpperCase(Locale.ROOT).contains(LOCK_TIMEOUT + "=") ? url
        : url + ";" + LOCK_TIMEOUT + "=" + LOCK_MILLIS;
  }

  private static DataSource postgresql(DatabaseSettings settings) {
    var source = new PGSimpleDataSource();
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(SOCKET_SECONDS);
    source.setUrl(settings.url());
    source.setReWriteBatchedInserts(true);
    if (!settings.user().isEmpty()) {
      source.setUser(settings.user());
      source.setPassword(settings.password().text());
    }
    return source;
  }

  /** Says in the operator's words when it cannot: the server connects before any class of ours could say it. */
  @Override
  public Connection getConnection() throws SQLException {
    try {
      return target.getConnection();
    } catch (SQLException e) {
      var told = new ConfiguredOperator().told(DatabaseFault.unreachable(e));
      throw new SQLException(told, e.getSQLState(), e.getErrorCode(), e);
    }
  }

  /** The server passes its own idea of a user; ours comes from the settings. */
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return target.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    target.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    target.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return target.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(ImprimaturDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return target.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return target.isWrapperFor(type);
  }

  /** Some servers set these on every data source. Ours come from the settings. */
  public void setUser(String user) {
    getParentLogger().finest("the server's user is not used");
  }
}
