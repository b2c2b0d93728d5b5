package org.imprimatur.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A PostgreSQL that tells what it was asked. */
public final class LoggedPostgres {

  private static final Pattern STATEMENT =
      Pattern.compile("(?m)^\\[\\d+\\]LOG:  (?:execute [^:]*|statement): ((?i:select|insert|update|delete|with) .*)$");

  private static final String MARK = "/* mark ";

  private final EmbeddedPostgres server;
  private final Path log;
  private int from;
  private int marks;

  private LoggedPostgres(EmbeddedPostgres server, Path log) {
    this.server = server;
    this.log = log;
  }

  /** Starts one in a folder that the next build removes. */
  public static LoggedPostgres start() {
    var folder = RunningImprimatur.emptyFolder("statements-log");
    try {
      var server = Postgres.likeInProduction()
          .setServerConfig("logging_collector", "on").setServerConfig("log_directory", folder.toString())
          .setServerConfig("log_filename", "statements.log").setServerConfig("log_rotation_size", "0")
          .setServerConfig("log_line_prefix", "[%p]").setServerConfig("log_statement", "all").start();
      return new LoggedPostgres(server, folder.resolve("statements.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a server is told to find it. */
  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Looks from here on. */
  public void forget() {
    from = mark();
  }

  /** Returns what reads or changes rows, as it was asked since {@link #forget}: nothing of transactions. */
  public List<String> asked() {
    int to = mark();
    return STATEMENT.matcher(text().substring(from, to)).results().map(hit -> hit.group(1)).toList();
  }

  /** Asks something of its own and waits until the log tells it: what was asked before stands before it. */
  private int mark() {
    var mark = MARK + ++marks + " */";
    try (var connection = server.getPostgresDatabase().getConnection(); var asking = connection.createStatement()) {
      asking.execute(mark + " select 1");
      while (!text().contains(mark)) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      return text().indexOf(mark);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String text() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it. */
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
