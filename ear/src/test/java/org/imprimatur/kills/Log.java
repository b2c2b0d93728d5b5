package org.imprimatur.kills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.walk.Api;

/** The audit log as it was last exported. */
final class Log {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private String exported = "";

  /** Exports it again, lets the command check it, and finds at its beginning all that was exported before. */
  void grown(Api auditor) throws IOException, InterruptedException {
    var now = auditor.send("GET", "/api/v1/audit/entries", null, Map.of("Accept", "application/x-ndjson"));
    assertEquals(200, now.status());
    assertTrue(now.body().startsWith(exported), "entries that were exported before a kill are gone");
    exported = now.body();
    var file = Files.writeString(RunningImprimatur.emptyFolder("log").resolve("log.ndjson"), exported);
    var command = Path.of(System.getProperty("imprimatur.distribution"), "bin", "imprimatur").toString();
    var verify = new ProcessBuilder(command, "verify", file.toString()).redirectErrorStream(true).start();
    var said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, verify.waitFor(), said);
  }

  long entries() {
    return exported.lines().count();
  }

  /** Its release is said once, and never twice that a copy became live: the posts of this test go to one channel. */
  void saysOnceThatItWasSent(String post) {
    assertEquals(1, count("submission.released", post), post);
    assertTrue(count("delivery.live", post) <= 1, post + " was sent twice");
  }

  private long count(String action, String post) {
    return exported.lines().map(Log::entry).filter(entry -> isOf(entry, action, post)).count();
  }

  private static boolean isOf(JsonNode entry, String action, String post) {
    return entry.path("action").asText().equals(action) && entry.path("subject").asText().equals(post);
  }

  private static JsonNode entry(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
