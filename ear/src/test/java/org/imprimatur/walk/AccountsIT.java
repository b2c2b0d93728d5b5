package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accounts are verified and taken back, and screenings follow the register. */
class AccountsIT {

  private final Api publisher = Api.as("publisher");
  private final Api member = Api.as("member");
  private final String handle = "rural_psychiatry_" + UUID.randomUUID().toString().substring(0, 6);

  @Test
  void a_verified_account_is_guarded_and_needs_no_proof() {
    assertTrue(rules("Read @" + handle + " today.").contains("endorse-handle-unverified"));
    assertEquals(201, publisher.post("/api/v1/accounts", check(handle)).status());
    assertFalse(rules("Read @" + handle + " today.").contains("endorse-handle-unverified"));
    var imitation = handle.replace("rural", "rura1");
    assertTrue(rules("Read @" + imitation + " today.").contains("endorse-lookalike-handle"), imitation);
    assertTrue(member.get("/api/v1/accounts").body().contains(handle));
    assertEquals(200, publisher.post("/api/v1/accounts/" + handle + "/revoke", null).status());
    assertTrue(rules("Read @" + handle + " today.").contains("endorse-handle-unverified"));
  }

  @Test
  void two_officers_who_verify_the_same_new_account_at_once_both_do() throws Exception {
    var chair = Api.as("chair");
    for (int n = 0; n < 5; n++) {
      var body = check(handle + "at_once" + n);
      var calls = Stream.of(publisher, chair, publisher, chair).<Callable<Api.Answer>>map(
          officer -> () -> officer.post("/api/v1/accounts", body)).toList();
      assertEquals(List.of(201, 201, 201, 201), AtOnce.all(calls).stream().map(Api.Answer::status).toList());
    }
  }

  @Test
  void who_takes_an_account_back_and_who_verifies_it_anew_at_once_do_not_stop_each_other() throws Exception {
    var body = check(handle + "_both");
    var path = "/api/v1/accounts/" + handle + "_both/revoke";
    assertEquals(201, publisher.post("/api/v1/accounts", body).status());
    var chair = Api.as("chair");
    for (int n = 0; n < 20; n++) {
      var statuses = AtOnce.all(List.<Callable<Api.Answer>>of(
          () -> chair.post(path, null), () -> publisher.post("/api/v1/accounts", body),
          () -> publisher.post(path, null), () -> chair.post("/api/v1/accounts", body)))
          .stream().map(Api.Answer::status).toList();
      assertEquals(List.of(200, 201, 200, 201), statuses);
    }
  }

  @Test
  void the_ledger_tells_which_published_post_names_an_account() {
    var name = "Ledger" + UUID.randomUUID().toString().substring(0, 6);
    var id = Drafts.submitted(member, Drafts
        .newsletterThatListsAccounts("Two accounts that taught me something: @" + name + " and @RuralPsychiatry."));
    var hash = Api.as("reviewer").get("/api/v1/submissions/" + id + "/revisions/1").json().path("contentHash").asText();
    for (var who : new String[]{"reviewer", "reviewer2"}) {
      assertEquals(200, Api.as(who)
          .post("/api/v1/submissions/" + id + "/votes", Map.of("verdict", "APPROVE", "contentHash", hash)).status());
    }
    member.await(id, "RELEASED");
    var lines = member.get("/api/v1/accounts/" + name + "/endorsements").json().path("items");
    assertEquals(1, lines.size(), lines.toString());
    assertEquals(lines, member.get("/api/v1/accounts/" + name + "/endorsements?limit=1").json().path("items"));
    assertEquals(id, lines.get(0).path("submission").asText());
    assertEquals(hash, lines.get(0).path("contentHash").asText());
    assertTrue(lines.get(0).path("disclaimer").asText().startsWith("no-endorse-accounts/"), lines.toString());
  }

  @Test
  void the_register_is_read_page_by_page_and_its_cursor_serves_its_reader_only() {
    for (var tail : List.of("a", "b", "c")) {
      assertEquals(201, publisher.post("/api/v1/accounts", check(handle + tail)).status());
    }
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = member.get("/api/v1/accounts?limit=2" + cursor).json();
      assertTrue(page.path("items").size() <= 2, page.toString());
      page.path("items").forEach(account -> seen.add(account.path("handle").asText()));
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    assertEquals(seen.stream().distinct().toList(), seen);
    assertTrue(seen.containsAll(List.of(handle + "a", handle + "b", handle + "c")), seen.toString());
    var next = member.get("/api/v1/accounts?limit=1").json().path("next").asText();
    assertEquals(200, member.get("/api/v1/accounts?limit=1&cursor=" + next).status());
    for (var other : List.of(next + "A", "A" + next, "MQ")) {
      assertEquals("CURSOR_INVALID", member.get("/api/v1/accounts?limit=1&cursor=" + other).code(), other);
    }
    assertEquals("CURSOR_INVALID", publisher.get("/api/v1/accounts?limit=1&cursor=" + next).code());
    assertEquals("CURSOR_INVALID", member.get("/api/v1/accounts/" + handle + "a/endorsements?cursor=" + next).code());
    assertEquals(422, member.get("/api/v1/accounts?limit=many").status());
    assertEquals(422, member.get("/api/v1/accounts/" + handle + "a/endorsements?limit=many").status());
  }

  @Test
  void an_administrator_is_not_shown_proofs() {
    publisher.post("/api/v1/accounts", check(handle));
    assertTrue(member.get("/api/v1/accounts").body().contains("https://example.org/people"));
    var shown = Api.as("admin").get("/api/v1/accounts").body();
    assertTrue(shown.contains(handle), shown);
    assertFalse(shown.contains("https://example.org/people"), shown);
  }

  @Test
  void an_imitation_of_the_society_is_stopped() {
    assertTrue(rules("Follow @prairie_psych for news.").contains("endorse-lookalike-handle"));
    assertFalse(rules("Follow @prairiepsych for news.").contains("endorse-lookalike-handle"));
  }

  @Test
  void only_chair_and_publisher_verify_and_bad_input_is_named() {
    assertEquals(403, member.post("/api/v1/accounts", check(handle)).status());
    assertEquals(422, publisher.post("/api/v1/accounts", check("two words")).status());
    assertEquals(422, publisher.post("/api/v1/accounts", Map.of("handle", handle)).status());
    assertEquals(404, publisher.post("/api/v1/accounts/nobody_" + handle + "/revoke", null).status());
  }

  private static Map<String, String> check(String handle) {
    return Map.of("handle", "@" + handle, "network", "x", "claimedName", "Rural Psychiatry", "proofKind",
        "INSTITUTION_PAGE", "proof", "https://example.org/people");
  }

  private String rules(String text) {
    return member.post("/api/v1/screenings", Map.of("text", text, "channel", "x")).json().path("findings")
        .findValuesAsText("ruleId").toString();
  }
}
