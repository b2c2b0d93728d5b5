package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A policy is drafted, refused with its place, put in force and taken back, and screenings follow it; on a server of
 * its own, for another test would be screened by a policy it does not know.
 */
class PoliciesIT {

  private static RunningImprimatur server;

  private static final String SHIPPED = ShippedPack.reference("psychiatric-society-us");
  private static final String OTHER = ShippedPack.reference("general-scientific-society");

  private final Api chair = Api.at(server, "chair");
  private final Api publisher = Api.at(server, "publisher");
  private final Api member = Api.at(server, "member");

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart("policies");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void the_shipped_policies_are_there_and_one_is_in_force() {
    assertEquals("IN_FORCE", state(SHIPPED));
    assertTrue(Set.of("DRAFT", "RETIRED").contains(state(OTHER)), state(OTHER));
    assertEquals(403, member.get("/api/v1/policies").status());
    assertEquals(404, chair.get("/api/v1/policies/no-such/1").status());
  }

  @Test
  void what_was_in_force_is_never_changed_and_a_fault_names_its_place() {
    var files = files(SHIPPED);
    assertEquals(409, chair.post("/api/v1/policies/drafts", Map.of("files", files)).status());
    files.put("pack.yaml", ShippedPack.raised(files.get("pack.yaml"), 1));
    files.put("patterns/channel.yaml",
        files.get("patterns/channel.yaml").replace("emoji:\n", "emoji:\n  - 'x(?=y)'\n"));
    var refused = chair.post("/api/v1/policies/drafts", Map.of("files", files));
    assertEquals(422, refused.status());
    assertTrue(refused.json().path("detail").asText().contains("patterns/channel.yaml:"), refused.body());
    assertEquals(403, member.post("/api/v1/policies/drafts", Map.of("files", files)).status());
  }

  @Test
  void a_policy_that_fails_its_own_cases_is_not_put_in_force() {
    var files = files(OTHER);
    files.put("pack.yaml", ShippedPack.raised(files.get("pack.yaml"), 7));
    files.put("cases/sci-hype/misses.txt", "A breakthrough in glass.\n----\nOne.\n----\nTwo.");
    var draft = chair.post("/api/v1/policies/drafts", Map.of("files", files));
    assertEquals(201, draft.status());
    var refused = chair.post("/api/v1/policies/" + draft.json().path("id").asText() + "/force", null);
    assertEquals(422, refused.status());
    assertTrue(refused.json().path("detail").asText().contains("cases/sci-hype/misses.txt"), refused.body());
  }

  @Test
  void screenings_follow_the_policy_in_force() throws InterruptedException {
    var claim = Map.of("text", "A breakthrough in glass, says Jo.", "channel", "web");
    assertEquals(403, member.post("/api/v1/policies/" + OTHER + "/force", null).status());
    bothPut(OTHER);
    try {
      await(claim, OTHER);
      assertEquals("sci-hype",
          member.post("/api/v1/screenings", claim).json().path("findings").get(0).path("ruleId").asText());
      assertEquals("RETIRED", state(SHIPPED));
    } finally {
      bothPut(SHIPPED);
      await(claim, SHIPPED);
    }
    assertEquals("IN_FORCE", state(SHIPPED));
  }

  @Test
  void of_two_policies_that_are_put_in_force_at_once_one_is_left() throws Exception {
    var drafts = List.of(saved(20, files -> {}), saved(21, files -> {}));
    drafts.forEach(draft -> assertEquals(200, chair.post("/api/v1/policies/" + draft + "/force", null).status()));
    try {
      AtOnce
          .all(drafts
              .stream().<Callable<Api.Answer>>map(
                  draft -> () -> publisher.post("/api/v1/policies/" + draft + "/force", null))
              .toList())
          .forEach(answer -> assertEquals("IN_FORCE", answer.json().path("state").asText(), answer.body()));
      var states = drafts.stream().map(this::state).sorted().toList();
      assertEquals(List.of("IN_FORCE", "RETIRED"), states);
      assertEquals("RETIRED", state(SHIPPED));
    } finally {
      bothPut(SHIPPED);
    }
  }

  @Test
  void nobody_puts_a_policy_in_force_alone() {
    var reference = saved(8, files -> {});
    var proposed = chair.post("/api/v1/policies/" + reference + "/force", null);
    assertEquals("DRAFT", proposed.json().path("state").asText(), proposed.body());
    assertEquals("chair", proposed.json().path("proposedBy").asText());
    var again = chair.post("/api/v1/policies/" + reference + "/force", null);
    assertEquals(409, again.status(), again.body());
    assertTrue(again.json().path("detail").asText().contains("second officer"), again.body());
    for (var other : List.of("admin", "auditor", "reviewer", "member")) {
      assertEquals(403, Api.at(server, other).post("/api/v1/policies/" + reference + "/force", null).status(), other);
    }
    assertEquals("DRAFT", state(reference));
    assertEquals(204, chair.send("DELETE", "/api/v1/policies/drafts/" + reference, null, Map.of()).status());
  }

  @Test
  void whoever_wrote_a_policy_does_not_confirm_it_and_a_change_takes_the_proposal_back() {
    var reference = saved(9, files -> {});
    var first = publisher.post("/api/v1/policies/" + reference + "/force", null).json();
    assertEquals("publisher", first.path("proposedBy").asText(), first.toString());
    var own = chair.post("/api/v1/policies/" + reference + "/force", null).json();
    assertEquals("DRAFT", own.path("state").asText(), own.toString());
    assertEquals("chair", own.path("proposedBy").asText());
    saved(9,
        files -> files.put("cases/sci-hype/misses.txt", files.get("cases/sci-hype/misses.txt") + "\n----\nOne more."));
    assertEquals("", body(reference).path("proposedBy").asText());
    assertEquals("DRAFT",
        publisher.post("/api/v1/policies/" + reference + "/force", null).json().path("state").asText());
    assertEquals(204, chair.send("DELETE", "/api/v1/policies/drafts/" + reference, null, Map.of()).status());
  }

  @Test
  void a_rule_without_a_case_and_a_pack_without_rules_are_refused_when_they_are_saved() {
    var files = files(OTHER);
    files.put("pack.yaml", ShippedPack.raised(files.get("pack.yaml"), 10));
    files.remove("cases/sci-hype/hits.txt");
    var refused = chair.post("/api/v1/policies/drafts", Map.of("files", files));
    assertEquals(422, refused.status(), refused.body());
    assertTrue(refused.json().path("detail").asText().contains("cases/sci-hype/hits.txt"), refused.body());
    var empty = chair.post("/api/v1/policies/drafts",
        Map.of("files", Map.of("pack.yaml", "name: empty\nversion: 1\ntitle: Nothing\n")));
    assertEquals(422, empty.status(), empty.body());
    assertTrue(empty.json().path("detail").asText().contains("no rule"), empty.body());
  }

  @Test
  void a_draft_can_be_deleted_and_what_was_in_force_cannot() {
    var reference = saved(11, files -> {});
    var draft = "/api/v1/policies/drafts/" + reference;
    assertEquals(403, member.send("DELETE", draft, null, Map.of()).status());
    assertEquals(204, chair.send("DELETE", draft, null, Map.of()).status());
    assertEquals("missing", state(reference));
    assertEquals(404, chair.send("DELETE", draft, null, Map.of()).status());
    assertEquals(409, chair.send("DELETE", "/api/v1/policies/drafts/" + SHIPPED, null, Map.of()).status());
    var entries = Api.at(server, "auditor")
        .send("GET", "/api/v1/audit/entries", null, Map.of("Accept", "application/x-ndjson")).body();
    assertTrue(entries.contains("policy.draft-deleted"), "the log does not say that a draft was deleted");
  }

  /** Saves the other shipped policy, changed, as a draft of a version above its own. */
  private String saved(int above, Consumer<Map<String, String>> change) {
    var files = files(OTHER);
    files.put("pack.yaml", ShippedPack.raised(files.get("pack.yaml"), above));
    change.accept(files);
    var answer = chair.post("/api/v1/policies/drafts", Map.of("files", files));
    assertEquals(201, answer.status(), answer.body());
    return answer.json().path("id").asText();
  }

  private void bothPut(String reference) {
    assertEquals(200, chair.post("/api/v1/policies/" + reference + "/force", null).status());
    var confirmed = publisher.post("/api/v1/policies/" + reference + "/force", null);
    assertEquals("IN_FORCE", confirmed.json().path("state").asText(), confirmed.body());
  }

  /** The database is asked once a second; how soon that is seen on a busy machine is no matter of this test. */
  private void await(Map<String, String> question, String policy) throws InterruptedException {
    for (int n = 0; n < 1_200
        && !policy.equals(member.post("/api/v1/screenings", question).json().path("policyVersion").asText()); n++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertEquals(policy, member.post("/api/v1/screenings", question).json().path("policyVersion").asText());
  }

  private String state(String reference) {
    return body(reference).path("state").asText("missing");
  }

  private JsonNode body(String reference) {
    for (JsonNode each : chair.get("/api/v1/policies").json().path("items")) {
      if (each.path("id").asText().equals(reference)) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  private Map<String, String> files(String reference) {
    var files = new HashMap<String, String>();
    chair.get("/api/v1/policies/" + reference).json().path("files").properties()
        .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    return files;
  }
}
