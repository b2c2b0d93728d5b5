package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The main job over REST, as the contract states it. */
class ContractIT {

  private static final String TEXT = "Two accounts that taught me something: @CollabCareNotes and @RuralPsychiatry.";

  private final Api member = Api.as("member");
  private final Api reviewer = Api.as("reviewer");
  private final Api reviewer2 = Api.as("reviewer2");

  @Test
  void two_approvals_publish_exactly_what_was_hashed() throws Exception {
    var id = Drafts.submitted(member, Drafts.newsletterThatListsAccounts(TEXT));
    var hash = hash(id);
    assertEquals("IN_REVIEW", approve(reviewer, id, hash).json().path("state").asText());
    assertEquals("APPROVED", approve(reviewer2, id, hash).json().path("state").asText());
    member.await(id, "RELEASED");
    var rendering = web(member.get("/api/v1/submissions/" + id + "/revisions/1/renderings").json());
    var item = feedItem(id);
    assertEquals(rendering.path("segments").get(0).path("text").asText(), item.path("content_text").asText());
    assertEquals(hash, item.path("_imprimatur").path("content_hash").asText());
    var canonical = member.get("/api/v1/submissions/" + id + "/revisions/1").json().path("canonical").asText();
    assertEquals(hash, sha256(canonical));
  }

  @Test
  void the_disclaimer_stands_under_the_by_line() {
    var id = Drafts.submitted(member, Drafts.newsletterThatListsAccounts(TEXT));
    var text = web(reviewer.get("/api/v1/submissions/" + id + "/revisions/1/renderings").json()).path("segments").get(0)
        .path("text").asText();
    var blocks = text.split("\n\n");
    assertEquals("By Asha Rao, MD", blocks[1]);
    assertTrue(blocks[2].contains("does not endorse"), text);
  }

  @Test
  void a_patient_detail_bounces_the_post_and_the_mended_text_passes() {
    var id = member.post("/api/v1/submissions", Drafts.post("Saw a 17-year-old from Peoria last Tuesday who did well."))
        .json().path("id").asText();
    var bounced = member.post("/api/v1/submissions/" + id + "/submit", null);
    assertEquals(422, bounced.status());
    assertEquals("SCREENING_BLOCKED", bounced.code());
    assertTrue(bounced.body().contains("17-year-old from Peoria last Tuesday"), bounced.body());
    var draft = member.get("/api/v1/submissions/" + id);
    assertEquals("DRAFT", draft.json().path("state").asText());
    var edited = member.send("PUT", "/api/v1/submissions/" + id,
        Drafts.post("Early care matters. Ask your program about theirs."), Map.of("If-Match", draft.header("ETag")));
    assertEquals(200, edited.status());
    assertEquals("IN_REVIEW", member.post("/api/v1/submissions/" + id + "/submit", null).json().path("state").asText());
  }

  @Test
  void neither_the_author_nor_the_administrator_nor_a_member_may_vote() {
    var id = Drafts.submitted(reviewer, Drafts.post("A word of thanks to everybody who teaches."));
    var hash = reviewer.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
    assertEquals("VOTER_IS_AUTHOR", approve(reviewer, id, hash).code());
    assertEquals(404, approve(Api.as("admin"), id, hash).status());
    assertEquals(404, approve(member, id, hash).status());
    assertEquals("NOT_A_VOTER", approve(Api.as("auditor"), id, hash).code());
  }

  @Test
  void a_vote_on_another_hash_is_refused_with_the_hash_voted_on_now() {
    var id = Drafts.submitted(member, Drafts.post("Hope is quieter than cheer, and lasts longer."));
    var stale = approve(reviewer, id, "0".repeat(64));
    assertEquals(409, stale.status());
    assertEquals("STALE_HASH", stale.code());
    assertEquals(hash(id), stale.json().path("contentHash").asText());
  }

  @Test
  void a_vote_without_a_hash_is_told_that_it_needs_one_and_not_that_the_text_changed() {
    var id = Drafts.submitted(member, Drafts.post("Patience is a method, and a slow one."));
    var blind = reviewer.post("/api/v1/submissions/" + id + "/votes", Map.of("verdict", "APPROVE"));
    assertEquals(422, blind.status());
    assertEquals("INVALID", blind.code());
    assertTrue(blind.json().path("detail").asText().contains("contentHash"), blind.body());
  }

  @Test
  void an_edit_after_approval_voids_it() {
    var draft = Drafts.post("Posters for the spring meeting are welcome.");
    draft.put("slot", "2036-01-01T00:00:00Z");
    var id = Drafts.submitted(member, draft);
    approve(reviewer, id, hash(id));
    approve(reviewer2, id, hash(id));
    assertEquals("DRAFT", member.post("/api/v1/submissions/" + id + "/revise", null).json().path("state").asText());
    var deliveries = member.get("/api/v1/submissions/" + id + "/deliveries").json();
    deliveries.forEach(delivery -> assertEquals("CANCELLED", delivery.path("state").asText(), deliveries.toString()));
  }

  @Test
  void the_same_idempotency_key_does_the_thing_once_however_often_it_is_sent() {
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    var draft = Drafts.post("Sent twenty times, written once.");
    var ids =
        IntStream.range(0, 20)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> member.send("POST", "/api/v1/submissions", draft, key)))
            .toList().stream()
            .map(CompletableFuture::join)
            .map(answer -> answer.json().path("id").asText())
            .distinct()
            .toList();
    assertEquals(1, ids.size(), ids.toString());
    assertFalse(ids.get(0).isEmpty());
    var other = member.send("POST", "/api/v1/submissions", Drafts.post("Something else."), key);
    assertEquals("KEY_REUSED", other.code());
  }

  @Test
  void a_stale_edit_is_refused() {
    var id = member.post("/api/v1/submissions", Drafts.post("First.")).json().path("id").asText();
    var path = "/api/v1/submissions/" + id;
    assertEquals(200, member.send("PUT", path, Drafts.post("Second."), Map.of("If-Match", "\"1\"")).status());
    var stale = member.send("PUT", path, Drafts.post("Third."), Map.of("If-Match", "\"1\""));
    assertEquals(409, stale.status());
    assertEquals("STALE_VERSION", stale.code());
    assertEquals("Second.", member.get(path).json().path("text").asText());
  }

  @Test
  void a_withdrawal_needs_the_author_and_an_officer() {
    var id = Drafts.submitted(member, Drafts.post("This will be withdrawn by two people."));
    approve(reviewer, id, hash(id));
    approve(reviewer2, id, hash(id));
    member.await(id, "RELEASED");
    var reason = Map.of("reasonCode", "ERROR");
    assertEquals("RELEASED",
        member.post("/api/v1/submissions/" + id + "/withdraw", reason).json().path("state").asText());
    assertEquals("WITHDRAWN",
        Api.as("chair").post("/api/v1/submissions/" + id + "/withdraw", reason).json().path("state").asText());
    var gone = Api.visitor().get("/p/" + id);
    assertEquals(410, gone.status());
    assertFalse(gone.body().contains("withdrawn by two people"), gone.body());
  }

  @Test
  void a_member_sees_neither_others_drafts_nor_the_queue_nor_the_log() {
    var id = Api.as("member2").post("/api/v1/submissions", Drafts.post("Mine alone.")).json().path("id").asText();
    assertEquals(404, member.get("/api/v1/submissions/" + id).status());
    assertEquals(403, member.get("/api/v1/queue").status());
    assertEquals(403, member.get("/api/v1/audit/entries").status());
  }

  @Test
  void the_queue_counts_its_lanes_and_pages_by_cursor() {
    var first = reviewer.get("/api/v1/queue?lane=all&limit=3").json();
    assertEquals(3, first.path("items").size());
    assertTrue(first.path("counts").path("all").asInt() > 3, first.toString());
    var second = reviewer.get("/api/v1/queue?lane=all&limit=3&cursor=" + first.path("next").asText()).json();
    var seen = first.path("items").findValuesAsText("id");
    second.path("items").findValuesAsText("id").forEach(id -> assertFalse(seen.contains(id), id));
  }

  @Test
  void every_call_without_a_token_is_refused() {
    for (var path : new String[]{"me", "submissions", "queue", "audit/entries"}) {
      assertEquals(401, Api.visitor().get("/api/v1/" + path).status(), path);
    }
  }

  @Test
  void a_screening_answers_in_full() {
    var answer = member
        .post("/api/v1/screenings", Map.of("text", "Call me on 312-555-0199 😀 #Care", "channel", "bluesky")).json();
    assertEquals("BLOCK", answer.path("outcome").asText());
    var finding = answer.path("findings").get(0);
    assertEquals("312-555-0199", finding.path("match").asText());
    assertEquals("grapheme", answer.path("measure").path("unit").asText());
    assertEquals("hashtag", answer.path("entities").get(0).path("type").asText());
  }

  private String hash(String id) {
    return reviewer.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
  }

  private static Api.Answer approve(Api voter, String id, String hash) {
    return voter.post("/api/v1/submissions/" + id + "/votes", Map.of("verdict", "APPROVE", "contentHash", hash));
  }

  private static JsonNode web(JsonNode renderings) {
    for (var rendering : renderings) {
      if (rendering.path("channel").asText().equals("web")) {
        return rendering;
      }
    }
    throw new AssertionError("no rendering for the feed: " + renderings);
  }

  private static JsonNode feedItem(String id) {
    for (var item : Api.visitor().get("/feed.json").json().path("items")) {
      if (item.path("id").asText().equals(id)) {
        return item;
      }
    }
    throw new AssertionError("not in the feed: " + id);
  }

  private static String sha256(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
