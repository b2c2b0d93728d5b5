package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program that says on which version it builds is never answered as if it had built on another. */
class PreconditionsIT {

  private static final String POSTS = "/api/v1/submissions";

  private final Api member = Api.as("member");

  @Test
  void the_same_edit_on_another_version_is_not_answered_as_the_first_was() {
    var path = begun();
    var words = Drafts.post("Hope is quieter than cheer, and I say it again.");
    var key = UUID.randomUUID().toString();
    assertEquals(200, edit(path, words, "1", key).status());
    assertEquals(200, edit(path, Drafts.post("Hope is quieter."), "2", UUID.randomUUID().toString()).status());
    assertEquals(200, edit(path, words, "1", key).status(), "a repeat");
    assertEquals("KEY_REUSED", edit(path, words, "3", key).code());
    assertEquals("Hope is quieter.", member.get(path).json().path("text").asText());
  }

  @Test
  void a_draft_is_not_submitted_when_the_version_cannot_be_read() {
    var path = begun();
    for (var match : new String[]{"garbage", "\"\"", "'1'", "\"1\", \"2\""}) {
      var answer = member.send("POST", path + "/submit", null, Map.of("If-Match", match));
      assertEquals(400, answer.status(), match + ": " + answer.body());
      assertEquals("VERSION_INVALID", answer.code());
    }
    assertEquals("DRAFT", member.get(path).json().path("state").asText());
    assertEquals(409, member.send("POST", path + "/submit", null, Map.of("If-Match", "\"7\"")).status());
    assertEquals(200, member.send("POST", path + "/submit", null, Map.of("If-Match", "\"1\"")).status());
  }

  @Test
  void an_answer_given_again_names_the_version_as_the_first_did() {
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    var draft = Drafts.post("Said twice, written once, and known by its version.");
    var first = member.send("POST", POSTS, draft, key);
    var again = member.send("POST", POSTS, draft, key);
    assertEquals("\"1\"", first.header("ETag"));
    assertEquals(first.header("ETag"), again.header("ETag"));
    assertEquals(first.header("Location"), again.header("Location"));
  }

  private String begun() {
    return POSTS + "/"
        + member.post(POSTS, Drafts.post("Hope is quieter than cheer, as far as I know.")).json().path("id").asText();
  }

  private Api.Answer edit(String path, Map<String, Object> words, String version, String key) {
    return member.send("PUT", path, words, Map.of("If-Match", '"' + version + '"', "Idempotency-Key", key));
  }
}
