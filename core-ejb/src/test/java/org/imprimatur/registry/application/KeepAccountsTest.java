package org.imprimatur.registry.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.RegistryGrounds;
import org.imprimatur.registry.model.VerifiedAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepAccountsTest {

  private static final String PROOF = "https://clinic.example/staff";

  private final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "privacy", "admin", "auditor", "a visitor"})
  void only_officers_verify_and_take_back(String who) {
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(verified(who, check("ann"))));
    verified("chair", check("ann"));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(revoked(who, "ann")));
    assertEquals(Set.of("ann"), directory("member"));
  }

  @Test
  void a_verified_account_is_relied_on_for_a_year() {
    var account = verified("chair", check(" @Ann ")).answer().orElseThrow();
    assertEquals("ann", account.handle());
    assertEquals("chair", account.verification().by());
    assertEquals(Duration.ofDays(365), Duration.between(account.verification().at(), account.verification().until()));
    scene.later(Duration.ofDays(364));
    assertEquals(Set.of("ann"), directory("member"));
    scene.later(Duration.ofDays(1));
    assertEquals(Set.of(), directory("member"));
  }

  @Test
  void an_account_verified_anew_is_relied_on_from_then_on_and_stands_there_once() {
    verified("chair", check("ann"));
    scene.later(Duration.ofDays(300));
    verified("publisher", new Check("@ANN", "mastodon", "Ann K. Kim", "PUBLICATION", "doi:10.1000/1"));
    var all = page("member", Optional.empty(), 10).answer().orElseThrow().items();
    assertEquals(List.of("Ann K. Kim"), all.stream().map(VerifiedAccount::claimedName).toList());
    scene.later(Duration.ofDays(300));
    assertEquals(Set.of("ann"), directory("member"));
  }

  @Test
  void the_log_says_that_it_was_verified_and_neither_the_name_nor_the_proof() {
    verified("chair", check("ann"));
    assertEquals(List.of("chair"), scene.actors("ann", "account.verified"));
    assertEquals("{\"network\":\"mastodon\",\"proofKind\":\"INSTITUTION_PAGE\"}", scene.log("ann").get(0).details());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "@", "@@ann", "ann kim", "ann\u00a0kim", "ann\u3000kim", "ann\u200b",
    "\u2068ann\u2069",
    "ann/kim", "ann@", "ann@a@b", "ann\u0000", "https://x.example/ann"})
  void what_is_no_handle_is_refused(String handle) {
    assertEquals(Optional.of(RegistryGrounds.BAD_HANDLE), grounds(verified("chair", check(handle))));
    assertEquals(List.of(), page("chair", Optional.empty(), 10).answer().orElseThrow().items());
  }

  @Test
  void a_handle_of_64_characters_is_taken_and_a_longer_one_is_not() {
    assertTrue(verified("chair", check("@" + "a".repeat(64))).answer().isPresent());
    assertEquals(Optional.of(RegistryGrounds.LONG_HANDLE), grounds(verified("chair", check("a".repeat(65)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ann@society.example", "ann.kim.example", "añó", "安"})
  void a_handle_is_taken_as_a_network_shows_it(String handle) {
    assertEquals(Optional.of(handle), verified("chair", check(handle)).answer().map(VerifiedAccount::handle));
  }

  @ParameterizedTest
  @CsvSource({"'', proof", "' ', proof", "Ann, ''", ", proof", "Ann,", "'A\u0000nn', proof", "Ann, '\ue000'"})
  void name_and_proof_are_needed_and_can_be_shown(String name, String proof) {
    assertEquals(Optional.of(RegistryGrounds.NO_NAME_OR_PROOF),
        grounds(verified("chair", new Check("ann", "mastodon", name, "IN_PERSON", proof))));
  }

  @Test
  void a_name_of_200_and_a_proof_of_1000_characters_are_taken_and_longer_ones_are_not() {
    var most = new Check("ann", "mastodon", "n".repeat(200), "IN_PERSON", "p".repeat(1_000));
    assertTrue(verified("chair", most).answer().isPresent());
    assertEquals(Optional.of(RegistryGrounds.NO_NAME_OR_PROOF), grounds(verified("chair",
        new Check("ann", "mastodon", "n".repeat(201), "IN_PERSON", "p"))));
    assertEquals(Optional.of(RegistryGrounds.NO_NAME_OR_PROOF), grounds(verified("chair",
        new Check("ann", "mastodon", "n", "IN_PERSON", "p".repeat(1_001)))));
  }

  @ParameterizedTest
  @CsvSource({"Mastodon, IN_PERSON, UNKNOWN_NETWORK", ", IN_PERSON, UNKNOWN_NETWORK", "'', IN_PERSON, UNKNOWN_NETWORK",
    "mastodon, in_person, UNKNOWN_PROOF", "mastodon, , UNKNOWN_PROOF", "mastodon, HEARSAY, UNKNOWN_PROOF"})
  void a_network_or_a_proof_of_no_kind_that_we_know_is_refused(String network, String kind, RegistryGrounds why) {
    assertEquals(Optional.of(why), grounds(verified("chair", new Check("ann", network, "Ann", kind, PROOF))));
  }

  @Test
  void an_account_taken_back_counts_no_more_and_is_still_shown_as_such() {
    verified("chair", check("ann"));
    assertTrue(revoked("publisher", " @ANN").answer().orElseThrow().revoked());
    assertEquals(Set.of(), directory("member"));
    assertTrue(page("member", Optional.empty(), 10).answer().orElseThrow().items().get(0).revoked());
    assertEquals(List.of("publisher"), scene.actors("ann", "account.revoked"));
    assertEquals("{}", scene.log("ann").get(1).details());
  }

  @Test
  void an_account_taken_back_counts_again_once_it_is_verified_anew() {
    verified("chair", check("ann"));
    revoked("chair", "ann");
    verified("chair", check("ann"));
    assertEquals(Set.of("ann"), directory("member"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "bea", "ann@other.example"})
  void an_account_that_is_not_there_is_not_taken_back(String handle) {
    verified("chair", check("ann"));
    assertEquals(Optional.of(Code.NOT_FOUND), code(revoked("chair", handle)));
    assertEquals(Set.of("ann"), directory("member"));
  }

  @Test
  void proofs_are_shown_to_members_and_not_to_whoever_only_keeps_the_server() {
    verified("chair", check("ann"));
    assertEquals(List.of(PROOF), proofs("member"));
    assertEquals(List.of(""), proofs("admin"));
  }

  @Test
  void the_register_is_read_by_handle_page_by_page_and_a_cursor_is_its_readers_own() {
    for (var handle : List.of("dan", "bea", "ann", "cy")) {
      verified("chair", check(handle));
    }
    var read = new ArrayList<String>();
    var first = page("member", Optional.empty(), 3).answer().orElseThrow();
    first.items().forEach(account -> read.add(account.handle()));
    page("member", first.next(), 3).answer().orElseThrow().items().forEach(account -> read.add(account.handle()));
    assertEquals(List.of("ann", "bea", "cy", "dan"), read);
    assertEquals(Optional.of(Code.CURSOR_INVALID), code(page("admin", first.next(), 3)));
  }

  @Test
  void a_visitor_and_a_closed_account_read_neither_register_nor_directory() {
    scene.closed("member");
    for (var who : List.of("member", "a visitor")) {
      assertEquals(Optional.of(Code.NOT_ALLOWED), code(page(who, Optional.empty(), 10)));
      assertEquals(Optional.of(Code.NOT_ALLOWED),
          code(scene.as(who, () -> scene.use(KeepAccounts.class).directory())));
    }
  }

  private static Check check(String handle) {
    return new Check(handle, "mastodon", "Ann Kim", "INSTITUTION_PAGE", PROOF);
  }

  private Decision<VerifiedAccount> verified(String who, Check check) {
    return scene.as(who, () -> scene.use(KeepAccounts.class).verify(check));
  }

  private Decision<VerifiedAccount> revoked(String who, String handle) {
    return scene.as(who, () -> scene.use(KeepAccounts.class).revoke(handle));
  }

  private Decision<Page<VerifiedAccount>> page(String who, Optional<String> cursor, int limit) {
    return scene.as(who, () -> scene.use(KeepAccounts.class).list("", cursor, limit));
  }

  private List<String> proofs(String who) {
    return page(who, Optional.empty(), 10).answer().orElseThrow().items().stream()
        .map(account -> account.proof().text()).toList();
  }

  private Set<String> directory(String who) {
    return scene.as(who, () -> scene.use(KeepAccounts.class).directory()).answer().orElseThrow().verified();
  }

  private static Optional<Code> code(Decision<?> decision) {
    return decision.objection().map(Refusal::code);
  }

  private static Optional<Enum<?>> grounds(Decision<?> decision) {
    return decision.objection().map(refusal -> refusal.sentence().what());
  }
}
