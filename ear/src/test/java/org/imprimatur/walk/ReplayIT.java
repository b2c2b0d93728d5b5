package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The log of the whole demo, and of whatever other tests did to it, tells where every post stands. */
class ReplayIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Api auditor = Api.as("auditor");

  @Test
  void read_from_its_first_entry_the_log_gives_the_state_of_every_post() throws Exception {
    var told = Told.by(log());
    assertTrue(told.size() >= 40, told.size() + " posts");
    var found = new TreeMap<String, String>();
    told.keySet().forEach(id -> found.put(id, auditor.get("/api/v1/submissions/" + id).json().path("state").asText()));
    assertEquals(found, told);
  }

  @Test
  void the_words_of_a_withdrawal_are_the_auditors_by_their_digest_and_not_in_the_log() throws Exception {
    var reason = "The dose was wrong, the paper says ten.";
    var member = Api.as("member");
    var draft = member.post("/api/v1/submissions", Drafts.post("Sleep well before a night shift.")).json();
    var id = draft.path("id").asText();
    member.post("/api/v1/submissions/" + id + "/submit", Map.of());
    var refused = member.post("/api/v1/submissions/" + id + "/withdraw", Map.of("reason", reason));
    assertEquals(409, refused.status(), refused.body());
    var hold = Api.as("reviewer").post("/api/v1/submissions/" + id + "/votes",
        Map.of("verdict", "DECLINE", "reason", reason, "contentHash", hash(id)));
    assertEquals(200, hold.status(), hold.body());
    assertTrue(log().stream().noneMatch(line -> line.contains("The dose was wrong")));
    var vote =
        MAPPER.readTree(log().stream().filter(line -> line.contains("vote.cast") && line.contains(id)).findFirst()
            .orElseThrow());
    var digest = MAPPER.readTree(vote.path("details").asText()).path("reasonDigest").asText();
    assertEquals(reason, auditor.get("/api/v1/audit/words/" + digest).json().path("words").asText());
    assertEquals(403, member.get("/api/v1/audit/words/" + digest).status());
    assertEquals(404, auditor.get("/api/v1/audit/words/" + "0".repeat(64)).status());
  }

  private String hash(String id) {
    return auditor.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
  }

  private List<String> log() {
    return auditor.send("GET", "/api/v1/audit/entries", null, Map.of("Accept", "application/x-ndjson")).body().lines()
        .toList();
  }
}
