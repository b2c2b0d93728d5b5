package org.imprimatur.web.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.application.ReadEndorsements;
import org.imprimatur.delivery.model.Endorsement;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.registry.application.KeepAccounts;
import org.imprimatur.registry.model.Check;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.web.registry.AccountsResource.AccountBody;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsResourceTest {

  private static final String PROOF = "Her clinic's page names the account.";

  private final Desk desk = Desk.open();

  @Test
  void an_account_that_an_officer_verified_is_relied_on_for_a_year() {
    var answer = verified("chair", null, "@Ada", PROOF);
    var account = (AccountBody) answer.getEntity();
    assertEquals(201, answer.getStatus());
    assertEquals("ada", account.handle());
    assertEquals("chair", account.check().verifiedBy());
    assertEquals(Duration.ofDays(365), Duration.between(account.check().verifiedAt(), account.check().until()));
  }

  @Test
  void an_account_is_one_flat_object_whose_members_keep_their_order() {
    assertEquals(
        List.of("handle", "network", "claimedName", "proofKind", "proof", "verifiedBy", "verifiedAt", "until",
            "revoked"),
        Desk.members(verified("chair", null, "ada", PROOF).getEntity()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "auditor", "admin"})
  void whoever_is_no_officer_verifies_nothing_and_takes_nothing_back(String who) {
    verified("chair", null, "ada", PROOF);
    assertEquals(403, verified(who, null, "ben", PROOF).getStatus());
    assertEquals(403, as(who, each -> each.revoke(null, "ada")).getStatus());
    assertEquals(List.of("ada"), list("member").stream().map(AccountBody::handle).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"handle|ada lovelace", "network|telegraph", "claimedName|' '",
    "proofKind|HEARSAY", "proof|''"})
  void what_does_not_make_an_account_is_refused_and_not_registered(String member, String value) {
    var check =
        ("{\"handle\":\"ada\",\"network\":\"mastodon\",\"claimedName\":\"Ada North\",\"proofKind\":\"IN_PERSON\","
            + "\"proof\":\"Met.\",\"MEMBER\":\"VALUE\"}");
    var sent = check.replaceAll("\"" + member + "\":\"[^\"]*\",?", "").replace("MEMBER", member)
        .replace("VALUE", value);
    var answer = as("chair", each -> each.verify(null, Desk.json(sent, Check.class)));
    assertEquals("INVALID", ((Problem) answer.getEntity()).code(), sent);
    assertEquals(List.of(), list("chair"));
  }

  @Test
  void a_check_that_says_nothing_is_refused_in_words() {
    var answer = as("chair", each -> each.verify(null, Desk.json("{}", Check.class)));
    assertEquals(422, answer.getStatus());
  }

  @Test
  void a_repeat_under_its_key_is_answered_alike_and_another_account_under_it_is_refused() {
    var first = verified("chair", "key-1", "ada", PROOF);
    assertEquals(first.getEntity(), verified("chair", "key-1", "ada", PROOF).getEntity());
    assertEquals("KEY_REUSED", ((Problem) verified("chair", "key-1", "ben", PROOF).getEntity()).code());
    assertEquals(1, list("chair").size());
  }

  @Test
  void an_account_that_was_taken_back_stays_in_the_list_as_such() {
    verified("chair", null, "ada", PROOF);
    assertEquals(200, as("publisher", each -> each.revoke(null, "@ADA")).getStatus());
    assertTrue(list("member").get(0).revoked());
  }

  @Test
  void an_account_that_there_is_not_cannot_be_taken_back() {
    assertEquals(404, as("chair", each -> each.revoke(null, "nobody")).getStatus());
  }

  @Test
  void how_an_account_was_proved_is_told_to_who_writes_and_who_decides_and_not_to_who_keeps_the_server() {
    verified("chair", null, "ada", PROOF);
    assertEquals(PROOF, list("trainee").get(0).shown().proof());
    assertEquals(PROOF, list("auditor").get(0).shown().proof());
    assertEquals("", list("admin").get(0).shown().proof());
  }

  @Test
  void a_list_goes_on_by_handle_and_holds_nothing_twice() {
    List.of("carl", "ada", "ben").forEach(handle -> verified("chair", null, handle, PROOF));
    var first = page("member", null, "2");
    assertEquals(List.of("ada", "ben"), handles(first));
    assertEquals(List.of("carl"), handles(page("member", first.next(), null)));
  }

  @Test
  void the_directory_is_named_by_the_digest_of_its_bytes_and_changes_with_the_register() {
    var before = as("member", AccountsResource::directory);
    assertEquals('"' + Sha256.hex((String) before.getEntity()) + '"', before.getHeaderString("ETag"));
    verified("chair", null, "ada", PROOF);
    var after = as("member", AccountsResource::directory);
    assertNotEquals(before.getHeaderString("ETag"), after.getHeaderString("ETag"));
    assertTrue(after.getEntity().toString().contains("\"ada\""));
  }

  @Test
  void the_ledger_names_the_posts_that_point_to_an_account() {
    verified("chair", null, "ada", PROOF);
    var id = published("Read what @ada writes about sleep.");
    var lines = endorsements("member", "@Ada");
    assertEquals(List.of(id), lines.stream().map(Endorsement::submission).toList());
    assertEquals(desk.scene().post(id).contentHash().orElseThrow(), lines.get(0).contentHash());
    assertEquals(List.of(), endorsements("member", "ad"));
  }

  @Test
  void a_longer_name_before_an_account_does_not_hide_it_from_the_ledger() {
    List.of("ada", "adam").forEach(handle -> verified("chair", null, handle, PROOF));
    var id = published("Read what @adam and @ada write about sleep.");
    assertEquals(List.of(id), endorsements("member", "ada").stream().map(Endorsement::submission).toList());
  }

  private String published(String text) {
    var scene = desk.scene();
    var content = new Content(Kind.POST, Voice.MEMBER,
        new Content.Words("", text, Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(new ChannelId("mastodon")), Optional.empty()),
        new Content.References(List.of(), List.of()),
        new Content.Statements(new Declarations(Optional.of(Declarations.Patient.NONE), Optional.of(List.of()),
            Optional.of(Declarations.Ai.NONE), true), Map.of(), List.of(), Map.of()),
        List.of());
    var id = scene.done("member", () -> desk.use(SaveDraft.class).create(content)).id();
    scene.submitted(id);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    scene.bySystem(() -> desk.use(ReleaseDue.class).release(id));
    desk.deliver();
    return id;
  }

  private List<Endorsement> endorsements(String who, String handle) {
    var answer = as(who, each -> each.endorsements(handle, null, null));
    return ((ListBody<?>) answer.getEntity()).items().stream().map(Endorsement.class::cast).toList();
  }

  private Response verified(String who, String key, String handle, String proof) {
    return as(who, each -> each.verify(key,
        new Check(handle, "mastodon", "Ada North", "INSTITUTION_PAGE", proof)));
  }

  private List<AccountBody> list(String who) {
    return page(who, null, null).items().stream().map(AccountBody.class::cast).toList();
  }

  private ListBody<?> page(String who, String cursor, String limit) {
    return (ListBody<?>) as(who, each -> each.list(cursor, limit)).getEntity();
  }

  private static List<String> handles(ListBody<?> page) {
    return page.items().stream().map(each -> ((AccountBody) each).handle()).toList();
  }

  private Response as(String who, Function<AccountsResource, Response> call) {
    desk.asking(Asked.post("/api/v1/accounts"));
    return desk.as(who, () -> call.apply(
        new AccountsResource(desk.use(KeepAccounts.class), desk.use(ReadEndorsements.class), desk.replies())));
  }
}
