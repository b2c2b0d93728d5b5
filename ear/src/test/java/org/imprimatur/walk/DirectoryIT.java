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
import java.util.stream.StreamSupport;
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
    var digest = HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(exported.body().getBytes(StandardCharsets.UTF_8)));
    assertEquals(digest,
        member.post("/api/v1/screenings", Map.of("text", "Fine.")).json().path("directoryVersion").asText());
    assertEquals(401, Api.visitor().get("/api/v1/accounts/directory").status());
  }

  @Test
  void check_screening_save_and_submit_say_the_same_with_the_same_directory() throws Exception {
    var handle = "lakeside_psych_" + UUID.randomUUID().toString().substring(0, 6);
    var account = Map.of("handle", handle, "network", "x", "claimedName", "Lakeside", "proofKind", "INSTITUTION_PAGE",
        "proof", "https://example.org/p");
    assertEquals(201, publisher.post("/api/v1/accounts", account).status());
    for (var text : List.of("Follow @PrairiePsych1 for news.", "Thanks to @" + handle + " for the talk.",
        "Thanks to @" + handle.replace("lake", "1ake") + " and @somebody_else.",
        "A new trial shows that psilocybin works for depression.",
        "Suicide can be prevented. Talk to somebody you trust.")) {
      var directory = member.get("/api/v1/accounts/directory").body();
      var check = check(directory, text);
      assertEquals(check.path("findings"), member.post("/api/v1/screenings", Drafts.post(text)).json().path("findings"),
          text);
      var saved = member.post("/api/v1/submissions", Drafts.post(text)).json();
      assertEquals(check.path("findings"), saved.path("screening").path("findings"), text);
      assertEquals(check.path("directoryVersion"), saved.path("screening").path("directoryVersion"), text);
      var submitted = member.post("/api/v1/submissions/" + saved.path("id").asText() + "/submit", null).json();
      var said = submitted.has("screening") ? submitted.path("screening") : submitted;
      assertEquals(check.path("findings"), said.path("findings"), submitted.toString());
      assertEquals(check.path("directoryVersion"), said.path("directoryVersion"), submitted.toString());
    }
  }

  @Test
  void a_vote_and_the_release_name_the_directory_and_say_what_the_other_doors_say() throws Exception {
    var text = "Thanks to @lakeside_" + UUID.randomUUID().toString().substring(0, 6) + " for the talk.";
    var check = check(member.get("/api/v1/accounts/directory").body(), text);
    var saved = member.post("/api/v1/submissions", Drafts.post(text)).json();
    var id = saved.path("id").asText();
    var submitted = member.post("/api/v1/submissions/" + id + "/submit", null).json();
    assertSame(check, saved.path("screening"));
    assertSame(check, submitted.path("screening"));
    assertSame(check, member.post("/api/v1/screenings", Drafts.post(text)).json());
    var ballot = Map.of("verdict", "APPROVE", "contentHash", submitted.path("contentHash").asText());
    for (var voter : List.of("reviewer", "reviewer2")) {
      var vote = Api.as(voter).post("/api/v1/submissions/" + id + "/votes", ballot);
      assertEquals(200, vote.status(), vote.body());
      assertSame(check, vote.json().path("screening"));
    }
    member.await(id, "RELEASED");
    var entries = member.get("/api/v1/submissions/" + id + "/history").json();
    var sent = StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.toString().contains("submission.released")).findFirst().orElseThrow();
    assertTrue(sent.toString().contains(check.path("directoryVersion").asText()), sent.toString());
    assertTrue(sent.toString().contains(check.path("policyVersion").asText()), sent.toString());
    for (var rule : check.path("findings").findValuesAsText("ruleId")) {
      assertTrue(sent.toString().contains(rule), sent.toString());
    }
  }

  private static void assertSame(JsonNode check, JsonNode said) {
    for (var member : List.of("findings", "outcome", "policyVersion", "directoryVersion")) {
      assertEquals(check.path(member), said.path(member), said.toString());
    }
    assertTrue(check.path("findings").size() > 0 && check.path("directoryVersion").asText().length() == 64,
        check.toString());
  }

  private static JsonNode check(String directory, String text) throws IOException, InterruptedException {
    var file = Files.writeString(RunningImprimatur.emptyFolder("directory").resolve("directory.json"), directory);
    var script = Path.of(System.getProperty("imprimatur.distribution"), "bin", "imprimatur").toString();
    var process = new ProcessBuilder(script, "check", "--directory", file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var in = process.getOutputStream()) {
      in.write((new ObjectMapper().writeValueAsString(Drafts.post(text)) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), out);
    assertEquals(0, process.exitValue(), out);
    return new ObjectMapper().readTree(out);
  }
}
