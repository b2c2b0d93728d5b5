package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.imprimatur.distribution.Postgres;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a watcher and the operator are told, before and after the database goes away. */
class HealthIT {

  private static final String READY = "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"},"
      + "{\"name\":\"disk\",\"status\":\"UP\"},{\"name\":\"outbox\",\"status\":\"UP\"}]}";

  private static EmbeddedPostgres database;
  private static RunningImprimatur server;

  @BeforeAll
  static void start() throws IOException {
    database = Postgres.likeInProduction().start();
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("health"), "--no-demo", "--database-url", url());
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
    database.close();
  }

  @Test
  void watchers_and_the_operator_are_told_that_all_is_well_and_that_the_database_is_gone() throws Exception {
    var watcher = Visitor.at(server);
    assertEquals(200, watcher.get("/health/live").statusCode());
    var ready = watcher.get("/health/ready");
    assertEquals(200, ready.statusCode());
    assertEquals(READY, ready.body());
    assertEquals("no-store", ready.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals("/login", watcher.get("/health/others").headers().firstValue("Location").orElse("").replaceAll(
        "^https?://[^/]+|\\?.*$", ""));
    var well = doctor("--data", server.data().toString(), "--database-url", url());
    assertTrue(well.contains("ok    PostgreSQL "), well);
    assertTrue(well.contains("is in use by a running server"), well);
    assertTrue(well.endsWith("exit 0"), well);

    database.close();
    var down = await(watcher);
    assertTrue(down.contains("{\"name\":\"database\",\"status\":\"DOWN\"}"), down);
    assertEquals(200, watcher.get("/health/live").statusCode(), "it lives, and will work again");
    var ill = doctor("--data", server.data().toString(), "--database-url", url());
    assertTrue(ill.contains("BAD   The database cannot be reached"), ill);
    assertTrue(ill.endsWith("exit 1"), ill);
  }

  @Test
  void the_doctor_looks_into_the_built_in_database_and_makes_nothing() throws Exception {
    var empty = RunningImprimatur.emptyFolder("doctor");
    var before = doctor("--data", empty.toString());
    assertTrue(before.contains("There is no database yet"), before);
    try (var files = Files.list(empty)) {
      assertEquals(List.of(), files.toList());
    }
    RunningImprimatur.start(empty, "--no-demo").stop();
    var after = doctor("--data", empty.toString());
    assertTrue(after.contains("ok    H2 "), after);
    assertTrue(after.contains("its tables are up to date"), after);
    assertTrue(after.endsWith("exit 0"), after);
    assertTrue(doctor("--port", "1").endsWith("exit 2"));
  }

  private static String await(Visitor watcher) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofMinutes(2));
    var answer = watcher.get("/health/ready");
    while (answer.statusCode() != 503 && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(200);
      answer = watcher.get("/health/ready");
    }
    assertEquals(503, answer.statusCode());
    return answer.body();
  }

  private static String doctor(String... options) throws IOException, InterruptedException {
    var command = new ArrayList<>(
        List.of(Path.of(System.getProperty("imprimatur.distribution"), "bin", "imprimatur").toString(), "doctor"));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Map.of("IMPRIMATUR_LANGUAGE", "en", "IMPRIMATUR_BASE_URL", "http://127.0.0.1:8080"));
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + "exit " + process.waitFor();
  }

  private static String url() {
    return database.getJdbcUrl("postgres", "postgres");
  }
}
