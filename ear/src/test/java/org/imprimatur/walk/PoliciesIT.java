package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A policy is drafted, refused with its place, put in force and taken back, and screenings follow it. */
class PoliciesIT {

  private static final String SHIPPED = "psychiatric-society-us/2";
  private static final String OTHER = "general-scientific-society/1";

  private final Api chair = Api.as("chair");
  private final Api member = Api.as("member");

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
    files.put("pack.yaml", files.get("pack.yaml").replace("version: 2", "version: 3"));
    files.put("patterns/channel.yaml", files.get("patterns/channel.yaml").replace("emoji:\n", "emoji:\n  - 'x(?=y)'\n"));
    var refused = chair.post("/api/v1/policies/drafts", Map.of("files", files));
    assertEquals(422, refused.status());
    assertTrue(refused.json().path("detail").asText().contains("patterns/channel.yaml:"), refused.body());
    assertEquals(403, member.post("/api/v1/policies/drafts", Map.of("files", files)).status());
  }

  @Test
  void a_policy_that_fails_its_own_cases_is_not_put_in_force() {
    var files = files(OTHER);
    files.put("pack.yaml", files.get("pack.yaml").replace("version: 1", "version: 7"));
    files.put("cases/sci-hype/misses.txt", "A breakthrough in glass.\n----\nOne.\n----\nTwo.");
    assertEquals(201, chair.post("/api/v1/policies/drafts", Map.of("files", files)).status());
    var refused = chair.post("/api/v1/policies/general-scientific-society/7/force", null);
    assertEquals(422, refused.status());
    assertTrue(refused.json().path("detail").asText().contains("cases/sci-hype/misses.txt"), refused.body());
  }

  @Test
  void screenings_follow_the_policy_in_force() throws InterruptedException {
    var claim = Map.of("text", "A breakthrough in glass, says Jo.", "channel", "web");
    assertEquals(403, member.post("/api/v1/policies/" + OTHER + "/force", null).status());
    assertEquals(200, chair.post("/api/v1/policies/" + OTHER + "/force", null).status());
    try {
      await(claim, OTHER);
      assertEquals("sci-hype", member.post("/api/v1/screenings", claim).json().path("findings").get(0).path("ruleId").asText());
      assertEquals("RETIRED", state(SHIPPED));
    } finally {
      assertEquals(200, chair.post("/api/v1/policies/" + SHIPPED + "/force", null).status());
      await(claim, SHIPPED);
    }
    assertEquals("IN_FORCE", state(SHIPPED));
  }

  /** The database is asked once a second. */
  private void await(Map<String, String> question, String policy) throws InterruptedException {
    for (int n = 0; n < 100 && !policy.equals(member.post("/api/v1/screenings", question).json().path("policyVersion").asText()); n++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertEquals(policy, member.post("/api/v1/screenings", question).json().path("policyVersion").asText());
  }

  private String state(String reference) {
    for (JsonNode each : chair.get("/api/v1/policies").json().path("items")) {
      if (each.path("id").asText().equals(reference)) {
        return each.path("state").asText();
      }
    }
    return "missing";
  }

  private Map<String, String> files(String reference) {
    var files = new HashMap<String, String>();
    chair.get("/api/v1/policies/" + reference).json().path("files").properties().forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    return files;
  }
}
