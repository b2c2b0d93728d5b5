package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.Test;

/** The same text and the same directory get the same findings at every door. */
class DirectoryIT {

  private final Api member = Api.as("member");
  private final Api publisher = Api.as("publisher");

  @Test
  void the_exported_directory_is_what_its_version_digests_and_visitors_do_not_get_it() throws Exception {
    var exported = member.get("/api/v1/accounts/directory");
    assertEquals(200, exported.status());
    var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(exported.body().getBytes(StandardCharsets.UTF_8)));
    assertEquals(digest, member.post("/api/v1/screenings", Map.of("text", "Fine.")).json().path("directoryVersion").asText());
    assertEquals(401, Api.visitor().get("/api/v1/accounts/directory").status());
  }

  @Test
  void check_screening_save_and_submit_say_the_same_with_the_same_directory() throws Exception {
    var handle = "lakeside_psych_" + UUID.randomUUID().toString().substring(0, 6);
    var account = Map.of("handle", handle, "network", "x", "claimedName", "Lakeside", "proofKind", "INSTITUTION_PAGE", "proof", "https://example.org/p");
    assertEquals(201, publisher.post("/api/v1/accounts", account).status());
    for (var text : List.of("Follow @PrairiePsych1 for news.", "Thanks to @" + handle + " for the talk.", "Thanks to @" + handle.replace("lake", "1ake") + " and @somebody_else.")) {
      var directory = member.get("/api/v1/accounts/directory").body();
      var check = check(directory, text);
      assertEquals(check.path("findings"), member.post("/api/v1/screenings", Drafts.post(text)).json().path("findings"), text);
      var saved = member.post("/api/v1/submissions", Drafts.post(text)).json();
      assertEquals(check.path("findings"), saved.path("screening").path("findings"), text);
      assertEquals(check.path("directoryVersion"), saved.path("screening").path("directoryVersion"), text);
      var submitted = member.post("/api/v1/submissions/" + saved.path("id").asText() + "/submit", null).json();
      var said = submitted.has("screening") ? submitted.path("screening") : submitted;
      assertEquals(check.path("findings"), said.path("findings"), submitted.toString());
      assertEquals(check.path("directoryVersion"), said.path("directoryVersion"), submitted.toString());
    }
  }

  private static JsonNode check(String directory, String text) throws IOException, InterruptedException {
    var file = Files.writeString(RunningImprimatur.emptyFolder("directory").resolve("directory.json"), directory);
    var script = Path.of(System.getProperty("imprimatur.distribution"), "bin", "imprimatur").toString();
    var process = new ProcessBuilder(script, "check", "--directory", file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var in = process.getOutputStream()) {
      in.write((new ObjectMapper().writeValueAsString(Drafts.post(text)) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), out);
    assertEquals(0, process.exitValue(), out);
    return new ObjectMapper().readTree(out);
  }
}
