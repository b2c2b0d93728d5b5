package org.imprimatur.pack.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.StoredPack.State;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepPoliciesTest {

  private static final String FIRST = "society/1";

  private final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "publisher", "admin", "auditor", "a visitor"})
  void only_the_chair_writes_policies(String who) {
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(saved(who, Texts.version(1))));
    saved("chair", Texts.version(1));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(deleted(who, FIRST)));
    assertEquals(State.DRAFT, read("chair", FIRST).answer().orElseThrow().state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "privacy", "admin", "auditor", "a visitor"})
  void only_officers_put_one_in_force(String who) {
    saved("chair", Texts.version(1));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(forced(who, FIRST)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "a visitor"})
  void whoever_has_neither_seat_nor_office_reads_none(String who) {
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(page(who, Optional.empty(), 10)));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(read(who, inForce().reference())));
  }

  @Test
  void a_saved_text_is_a_draft_and_the_log_has_its_digest_and_none_of_its_words() {
    var draft = saved("chair", Texts.version(1)).answer().orElseThrow();
    assertEquals(State.DRAFT, draft.state());
    assertEquals(Texts.version(1), read("reviewer", FIRST).answer().orElseThrow().files());
    assertEquals(List.of("chair"), scene.actors(FIRST, "policy.drafted"));
    assertEquals("{\"digest\":\"" + digest(Texts.version(1)) + "\"}", scene.log(FIRST).get(0).details());
  }

  @Test
  void the_same_text_saved_twice_is_written_down_once() {
    saved("chair", Texts.version(1));
    assertEquals(FIRST, saved("chair", Texts.version(1)).answer().orElseThrow().reference());
    assertEquals(1, scene.log(FIRST).size());
  }

  @Test
  void a_draft_saved_in_other_words_is_no_longer_proposed() {
    saved("chair", Texts.version(1));
    forced("publisher", FIRST);
    var changed = saved("chair", Texts.saying(1, "Say less.")).answer().orElseThrow();
    assertEquals(Optional.empty(), changed.proposal());
    scene.becomes("privacy", Role.CHAIR);
    assertEquals(State.DRAFT, forced("privacy", FIRST).answer().orElseThrow().state());
  }

  @Test
  void what_one_chair_began_and_another_changed_both_have_written() {
    scene.becomes("privacy", Role.CHAIR);
    saved("privacy", Texts.version(1));
    assertEquals(Set.of("chair", "privacy"),
        saved("chair", Texts.saying(1, "Say less.")).answer().orElseThrow().written().editors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name: society\n", "name: [\n", "not a policy",
    "name: society\nversion: one\ntitle: T\n"})
  void a_text_that_is_no_policy_is_refused_with_its_place_and_not_kept(String yaml) {
    var refusal = saved("chair", Texts.files(yaml)).objection().orElseThrow();
    assertEquals(Code.INVALID, refusal.code());
    assertTrue(English.of(refusal).contains("pack.yaml"), English.of(refusal));
    assertEquals(1, page("chair", Optional.empty(), 10).answer().orElseThrow().items().size());
  }

  @Test
  void a_policy_without_rules_or_without_cases_or_without_files_is_refused() {
    assertEquals(Optional.of(Code.INVALID), code(saved("chair", Texts.empty(1))));
    assertEquals(Optional.of(Code.INVALID), code(saved("chair", Texts.missing(1, ""))));
    assertEquals(Optional.of(Code.INVALID), code(saved("chair", new PackFiles(Map.of()))));
  }

  @Test
  void one_officer_proposes_and_another_puts_it_in_force_and_the_one_before_is_kept() {
    var before = inForce().reference();
    saved("chair", Texts.version(1));
    assertEquals(State.DRAFT, forced("chair", FIRST).answer().orElseThrow().state());
    assertEquals(before, inForce().reference(), "one officer changes nothing");
    assertEquals(State.IN_FORCE, forced("publisher", FIRST).answer().orElseThrow().state());
    assertEquals(State.RETIRED, read("chair", before).answer().orElseThrow().state());
    assertEquals(FIRST, inForce().reference());
  }

  @Test
  void the_log_says_who_proposed_who_decided_and_what_was_in_force_before() {
    var before = inForce().reference();
    inForce(1);
    var log = scene.log(FIRST);
    assertEquals(List.of("chair policy.drafted", "chair policy.proposed", "publisher policy.put-in-force"),
        log.stream().map(entry -> entry.actor() + " " + entry.action()).toList());
    assertEquals("{\"before\":\"" + before + "\",\"digest\":\"" + digest(Texts.version(1))
        + "\",\"proposedBy\":\"chair\"}", log.get(2).details());
  }

  @Test
  void one_officer_who_asks_twice_is_still_one() {
    saved("chair", Texts.version(1));
    forced("publisher", FIRST);
    assertEquals(Optional.of(Code.GUARD_NOT_MET), code(forced("publisher", FIRST)));
    assertEquals(1, scene.actors(FIRST, "policy.proposed").size());
  }

  @Test
  void whoever_wrote_it_does_not_have_the_last_word_and_becomes_the_one_who_proposes() {
    saved("chair", Texts.version(1));
    forced("publisher", FIRST);
    var proposed = forced("chair", FIRST).answer().orElseThrow();
    assertEquals(State.DRAFT, proposed.state());
    assertEquals(Optional.of("chair"), proposed.proposal().map(StoredPack.Proposal::by));
    assertEquals(State.IN_FORCE, forced("publisher", FIRST).answer().orElseThrow().state());
  }

  @Test
  void an_officer_who_proposed_and_is_none_any_more_does_not_count() {
    saved("chair", Texts.version(1));
    forced("chair", FIRST);
    scene.becomes("chair", Role.MEMBER);
    assertEquals(State.DRAFT, forced("publisher", FIRST).answer().orElseThrow().state());
    scene.becomes("privacy", Role.CHAIR);
    assertEquals(State.IN_FORCE, forced("privacy", FIRST).answer().orElseThrow().state());
  }

  @Test
  void what_is_or_was_in_force_is_neither_changed_nor_deleted() {
    inForce(1);
    var now = code(saved("chair", Texts.saying(1, "Say less.")));
    assertEquals(Optional.of(Code.WRONG_STATE), now);
    assertEquals(Optional.of(Code.WRONG_STATE), code(deleted("chair", FIRST)));
    inForce(2);
    assertEquals(State.RETIRED, read("chair", FIRST).answer().orElseThrow().state());
    assertEquals(Optional.of(Code.WRONG_STATE), code(saved("chair", Texts.version(1))));
    assertEquals(Optional.of(Code.WRONG_STATE), code(deleted("chair", FIRST)));
  }

  @Test
  void what_is_in_force_is_not_put_in_force_again_and_what_was_may_be() {
    inForce(1);
    assertEquals(Optional.of(Code.WRONG_STATE), code(forced("chair", FIRST)));
    inForce(2);
    forced("chair", FIRST);
    scene.becomes("privacy", Role.CHAIR);
    assertEquals(State.IN_FORCE, forced("privacy", FIRST).answer().orElseThrow().state());
    assertEquals(State.RETIRED, read("chair", "society/2").answer().orElseThrow().state());
  }

  @Test
  void a_policy_whose_cases_fail_is_not_even_proposed_and_the_first_five_are_named() {
    saved("chair", Texts.missing(1, String.join(", ", List.of("A miracle cure 1", "A miracle cure 2",
        "A miracle cure 3", "A miracle cure 4", "A miracle cure 5", "A miracle cure 6"))));
    var refusal = forced("chair", FIRST).objection().orElseThrow();
    assertEquals(Code.INVALID, refusal.code());
    var said = English.of(refusal);
    assertTrue(said.contains("6") && said.contains("A miracle cure 5") && !said.contains("A miracle cure 6"), said);
    assertEquals(Optional.empty(), read("chair", FIRST).answer().orElseThrow().proposal());
  }

  @Test
  void a_deleted_draft_is_gone_and_the_log_keeps_its_digest() {
    saved("chair", Texts.version(1));
    deleted("chair", FIRST);
    assertEquals(Optional.of(Code.NOT_FOUND), code(read("chair", FIRST)));
    assertEquals(List.of("chair"), scene.actors(FIRST, "policy.draft-deleted"));
    assertTrue(scene.log(FIRST).get(1).details().contains(digest(Texts.version(1))));
    assertEquals(Optional.of(Code.NOT_FOUND), code(deleted("chair", FIRST)), "the second time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "society", "society/1", "society/01", "../society/1"})
  void a_policy_that_is_not_there_is_not_found(String reference) {
    assertEquals(Optional.of(Code.NOT_FOUND), code(read("chair", reference)));
    assertEquals(Optional.of(Code.NOT_FOUND), code(deleted("chair", reference)));
    assertEquals(Optional.of(Code.NOT_FOUND), code(forced("chair", reference)));
  }

  @Test
  void the_list_is_by_name_and_number_and_goes_on_for_its_reader_only() {
    for (int version : new int[]{10, 9, 2}) {
      saved("chair", Texts.version(version));
    }
    var listed = new ArrayList<String>();
    var cursor = Optional.<String>empty();
    do {
      var page = page("admin", cursor, 2).answer().orElseThrow();
      page.items().forEach(pack -> listed.add(pack.reference()));
      cursor = page.next();
      if (cursor.isPresent()) {
        assertEquals(Optional.of(Code.CURSOR_INVALID), code(page("chair", cursor, 2)));
      }
    } while (cursor.isPresent());
    assertEquals(List.of("society/2", "society/9", "society/10"),
        listed.stream().filter(name -> name.startsWith("society/")).toList());
    assertEquals(4, listed.size());
  }

  private void inForce(int version) {
    saved("chair", Texts.version(version));
    forced("chair", "society/" + version);
    assertEquals(State.IN_FORCE, forced("publisher", "society/" + version).answer().orElseThrow().state());
  }

  /** Returns what is in force now: at first the shipped one. */
  private StoredPack inForce() {
    return page("chair", Optional.empty(), 100).answer().orElseThrow().items().stream()
        .filter(pack -> pack.state() == State.IN_FORCE).findFirst().orElseThrow();
  }

  private static String digest(PackFiles files) {
    return Sha256.hex(CanonicalJson.of(Map.copyOf(files.files())));
  }

  private Decision<StoredPack> saved(String who, PackFiles files) {
    return scene.as(who, () -> scene.use(KeepPolicies.class).saveDraft(files));
  }

  private Decision<StoredPack> deleted(String who, String reference) {
    return scene.as(who, () -> scene.use(KeepPolicies.class).deleteDraft(reference));
  }

  private Decision<StoredPack> forced(String who, String reference) {
    return scene.as(who, () -> scene.use(KeepPolicies.class).putInForce(reference));
  }

  private Decision<StoredPack> read(String who, String reference) {
    return scene.as(who, () -> scene.use(KeepPolicies.class).read(reference));
  }

  private Decision<Page<StoredPack>> page(String who, Optional<String> cursor, int limit) {
    return scene.as(who, () -> scene.use(KeepPolicies.class).list(cursor, limit));
  }

  private static Optional<Code> code(Decision<?> decision) {
    return decision.objection().map(Refusal::code);
  }
}
