package org.imprimatur.pack.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.StoredPack.State;
import org.imprimatur.pack.application.KeepPolicies.Seen;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.pack.model.Switch;
import org.imprimatur.pack.model.SwitchChange;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftSwitchesTest {

  private static final String SHIPPED = "psychiatric-society-us/3";
  private static final String OWN = "psychiatric-society-us-own/1";
  private static final Map<String, String> FREE = Map.of("goldwater", "off");

  private final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "publisher", "admin", "auditor", "a visitor"})
  void only_who_writes_policies_drafts_switches_or_looks_what_would_change(String who) {
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(drafted(who, SHIPPED, FREE)));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(previewed(who, SHIPPED, FREE)));
    assertEquals(List.of(), desk("chair").waiting());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "a visitor"})
  void whoever_may_not_read_drafts_sees_none(String who) {
    Decision<DraftSwitches.Desk> refused = scene.as(who, () -> scene.use(DraftSwitches.class).read());
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(refused));
  }

  @Test
  void what_would_begin_and_cease_is_told_and_nothing_kept() {
    var change = previewed("chair", SHIPPED, Map.of("tax-status", "league")).answer().orElseThrow();
    assertEquals(List.of("pol-candidate-league"), change.begin().stream().map(RuleText::id).toList());
    assertEquals(List.of("pol-candidate"), change.cease().stream().map(RuleText::id).toList());
    assertEquals(List.of(), desk("chair").waiting());
  }

  @Test
  void a_draft_is_the_policy_in_force_but_for_the_switch_under_the_societys_own_name() {
    var draft = drafted("chair", SHIPPED, FREE).answer().orElseThrow();
    assertEquals(OWN, draft.reference());
    assertEquals(State.DRAFT, draft.state());
    assertEquals(Set.of("chair"), draft.written().editors());
    assertEquals(List.of("chair"), scene.actors(OWN, "policy.drafted"));
    var before = inForce().files().files();
    var after = draft.files().files();
    assertEquals(before.keySet(), after.keySet());
    before.keySet().stream().filter(name -> !name.equals("pack.yaml"))
        .forEach(name -> assertEquals(before.get(name), after.get(name), name));
    assertEquals(before.get("pack.yaml").replace("name: psychiatric-society-us", "name: psychiatric-society-us-own")
        .replace("version: 3", "version: 1").replace("goldwater: on", "goldwater: off"), after.get("pack.yaml"));
  }

  @Test
  void two_officers_put_it_in_force_and_the_writer_is_not_the_one_with_the_last_word() {
    drafted("chair", SHIPPED, FREE);
    assertEquals(State.DRAFT, forced("publisher", OWN, SHIPPED).answer().orElseThrow().state());
    assertEquals(State.DRAFT, forced("chair", OWN, SHIPPED).answer().orElseThrow().state());
    assertEquals(State.IN_FORCE, forced("publisher", OWN, SHIPPED).answer().orElseThrow().state());
    assertEquals("off", value("goldwater"));
    assertEquals("charity", value("tax-status"));
  }

  @Test
  void the_next_one_has_the_next_number_of_the_societys_own_name() {
    inForce(FREE, SHIPPED, OWN);
    assertEquals("psychiatric-society-us-own/2",
        drafted("chair", OWN, Map.of("state", "other")).answer().orElseThrow().reference());
    assertEquals("psychiatric-society-us-own/3",
        drafted("chair", OWN, Map.of("goldwater", "on")).answer().orElseThrow().reference());
  }

  @Test
  void a_draft_that_waits_is_shown_with_what_it_would_change_now() {
    drafted("chair", SHIPPED, FREE);
    drafted("chair", SHIPPED, Map.of("state", "other"));
    var waiting = desk("reviewer").waiting();
    assertEquals(List.of(OWN, "psychiatric-society-us-own/2"), waiting.stream().map(each -> each.draft().reference())
        .toList());
    assertTrue(waiting.stream().allMatch(DraftSwitches.Waiting::alone));
    assertEquals(FREE, waiting.get(0).change().values());
    scene.becomes("privacy", Role.CHAIR);
    forced("chair", OWN, SHIPPED);
    forced("publisher", OWN, SHIPPED);
    var left = desk("reviewer").waiting();
    assertEquals(1, left.size());
    assertEquals(Map.of("goldwater", "on", "state", "other"), left.get(0).change().values(), "it takes the first back");
  }

  @Test
  void a_draft_that_says_other_things_besides_is_told_apart() {
    drafted("chair", SHIPPED, FREE);
    var files = new TreeMap<>(desk("chair").waiting().get(0).draft().files().files());
    files.computeIfPresent("pack.yaml", (name, text) -> text.replace("version: 1", "version: 2") + "# more\n");
    scene.as("chair", () -> scene.use(KeepPolicies.class).saveDraft(new PackFiles(files)));
    assertEquals(List.of(true, false), desk("chair").waiting().stream().map(DraftSwitches.Waiting::alone).toList());
  }

  @Test
  void what_waits_already_is_not_drafted_a_second_time() {
    drafted("chair", SHIPPED, FREE);
    var refusal = drafted("chair", SHIPPED, FREE).objection().orElseThrow();
    assertEquals(Code.WRONG_STATE, refusal.code());
    assertTrue(English.of(refusal).contains(OWN), English.of(refusal));
    assertEquals(1, desk("chair").waiting().size());
  }

  @Test
  void a_switch_that_is_not_there_and_a_value_that_no_rule_knows_are_refused() {
    for (var wanted : List.of(Map.of("no-such", "on"), Map.of("goldwater", "perhaps"), Map.of("state", ""))) {
      assertEquals(Optional.of(Code.INVALID), code(previewed("chair", SHIPPED, wanted)), wanted.toString());
      assertEquals(Optional.of(Code.INVALID), code(drafted("chair", SHIPPED, wanted)), wanted.toString());
    }
    var refusal = drafted("chair", SHIPPED, Map.of("state", "TX")).objection().orElseThrow();
    assertTrue(English.of(refusal).contains("IL, other"), English.of(refusal));
  }

  @Test
  void the_same_values_are_nothing_to_change() {
    assertEquals(Optional.of(Code.INVALID), code(drafted("chair", SHIPPED, Map.of("goldwater", "on", "state", "IL"))));
    assertEquals(Optional.of(Code.INVALID), code(previewed("chair", SHIPPED, Map.of())));
  }

  @Test
  void another_policy_in_force_than_the_caller_saw_is_named_and_nothing_is_drafted_or_decided() {
    drafted("chair", SHIPPED, Map.of("state", "other"));
    forced("chair", OWN, SHIPPED);
    inForce(FREE, SHIPPED, "psychiatric-society-us-own/2");
    for (var late : List.of(drafted("chair", SHIPPED, FREE), forced("publisher", OWN, SHIPPED))) {
      var refusal = late.objection().orElseThrow();
      assertEquals(Code.STALE_VERSION, refusal.code());
      assertTrue(English.of(refusal).contains("psychiatric-society-us-own/2"), English.of(refusal));
    }
    assertEquals(Optional.of(Code.STALE_VERSION), code(previewed("chair", SHIPPED, FREE)));
    assertEquals("psychiatric-society-us-own/2", inForce().reference());
    assertEquals(State.IN_FORCE,
        forced("publisher", OWN, "psychiatric-society-us-own/2").answer().orElseThrow().state());
  }

  @Test
  void a_policy_whose_cases_fail_with_a_switch_turned_is_not_drafted() {
    var broken = new PackFiles(Map.of("pack.yaml", """
        name: society
        version: 1
        title: The society
        switches: {strict: off}
        patterns: {cure: 'miracle cure'}
        rules:
          - {id: one, family: claim, severity: block, source: s, find: cure, message: m,
             cases: {hits: [A miracle cure., The miracle cure., Miracle cure.], misses: [A., B., C.]}}
          - {id: two, family: claim, severity: block, source: s, find: cure, message: m, switch: strict,
             cases: {hits: [A miracle cure., The miracle cure., Miracle cure.], misses: [A., B., A miracle cure.]}}
        """));
    scene.as("chair", () -> scene.use(KeepPolicies.class).saveDraft(broken));
    forced("chair", "society/1", SHIPPED);
    assertEquals(State.IN_FORCE, forced("publisher", "society/1", SHIPPED).answer().orElseThrow().state());
    var refusal = drafted("chair", "society/1", Map.of("strict", "on")).objection().orElseThrow();
    assertEquals(Code.INVALID, refusal.code());
    assertTrue(English.of(refusal).contains("cases/two/misses.txt"), English.of(refusal));
    assertEquals(List.of(), desk("chair").waiting());
  }

  @Test
  void a_policy_of_the_societys_own_keeps_its_name() {
    scene.as("chair", () -> scene.use(KeepPolicies.class).saveDraft(switched()));
    forced("chair", "society/1", SHIPPED);
    forced("publisher", "society/1", SHIPPED);
    assertEquals("society/2", drafted("chair", "society/1", Map.of("strict", "off")).answer().orElseThrow()
        .reference());
  }

  @Test
  void after_an_edition_of_the_societys_under_the_shipped_name_comes_one_of_the_societys_own_name() {
    var files = new TreeMap<>(inForce().files().files());
    files.computeIfPresent("pack.yaml", (name, text) -> text.replace("version: 3", "version: 4"));
    scene.as("chair", () -> scene.use(KeepPolicies.class).saveDraft(new PackFiles(files)));
    forced("chair", "psychiatric-society-us/4", SHIPPED);
    forced("publisher", "psychiatric-society-us/4", SHIPPED);
    assertEquals(OWN, drafted("chair", "psychiatric-society-us/4", FREE).answer().orElseThrow().reference());
  }

  @Test
  void a_draft_that_this_release_cannot_read_any_more_is_shown_all_the_same() {
    drafted("chair", SHIPPED, FREE);
    var draft = desk("chair").waiting().get(0).draft();
    var broken = new StoredPack(draft.edition(), Texts.files("colour: red\n"), State.DRAFT, draft.written(),
        Optional.empty(), Optional.empty());
    scene.stored(tables -> {
      tables.packs().put(broken);
      return broken;
    });
    var waiting = desk("chair").waiting().get(0);
    assertFalse(waiting.alone());
    assertEquals(SwitchChange.NOTHING, waiting.change());
    var refusal = forced("publisher", OWN, SHIPPED).objection().orElseThrow();
    assertTrue(English.of(refusal).contains("pack.yaml:1:1"), English.of(refusal));
  }

  private static PackFiles switched() {
    var text = Texts.version(1).files().get("pack.yaml");
    var more = text.replace("title: The society\n", "title: The society\nswitches: {strict: on}\n") + """
          - id: strict
            family: claim
            severity: advise
            source: s
            switch: strict
            find: cure
            message: m
            cases:
              hits: [A miracle cure., The miracle cure works., No miracle cure fails.]
              misses: [A., B., C.]
        """;
    assertFalse(more.equals(text));
    return new PackFiles(Map.of("pack.yaml", more));
  }

  private void inForce(Map<String, String> switches, String base, String reference) {
    assertEquals(reference, drafted("chair", base, switches).answer().map(StoredPack::reference).orElseThrow());
    forced("chair", reference, base);
    assertEquals(State.IN_FORCE, forced("publisher", reference, base).answer().orElseThrow().state());
  }

  private StoredPack inForce() {
    return desk("chair").inForce();
  }

  private String value(String name) {
    return desk("chair").switches().stream().filter(each -> each.name().equals(name)).map(Switch::value).findFirst()
        .orElseThrow();
  }

  private DraftSwitches.Desk desk(String who) {
    Decision<DraftSwitches.Desk> desk = scene.as(who, () -> scene.use(DraftSwitches.class).read());
    return desk.answer().orElseThrow();
  }

  private Decision<SwitchChange> previewed(String who, String base, Map<String, String> wanted) {
    return scene.as(who, () -> scene.use(DraftSwitches.class).preview(base, wanted));
  }

  private Decision<StoredPack> drafted(String who, String base, Map<String, String> wanted) {
    return scene.as(who, () -> scene.use(DraftSwitches.class).draft(base, wanted));
  }

  private Decision<StoredPack> forced(String who, String reference, String seen) {
    var shown = now(who, reference, seen);
    return scene.as(who, () -> scene.use(KeepPolicies.class).putInForce(reference, shown));
  }

  /** What the page shows an officer who looks at it now. */
  private Seen now(String who, String reference, String inForce) {
    var draft = scene.stored(tables -> tables.packs().find(reference));
    return new Seen(inForce, draft.map(StoredPack::digest).orElse(""),
        draft.filter(pack -> pack.confirmedBy(who)).isPresent());
  }

  @Test
  void an_officer_who_saw_other_words_of_a_draft_puts_nothing_in_force() {
    drafted("chair", SHIPPED, FREE);
    forced("chair", OWN, SHIPPED);
    var seen = now("publisher", OWN, SHIPPED);
    scene.done("chair", () -> scene.use(KeepPolicies.class).deleteDraft(OWN));
    var others = scene.done("chair", () -> scene.use(DraftSwitches.class).read()).switches().stream()
        .filter(each -> !FREE.containsKey(each.name())).findFirst().orElseThrow();
    drafted("chair", SHIPPED, Map.of(others.name(), others.values().stream()
        .filter(value -> !value.equals(others.value())).findFirst().orElseThrow()));
    forced("chair", OWN, SHIPPED);
    var late = scene.as("publisher", () -> scene.use(KeepPolicies.class).putInForce(OWN, seen));
    assertEquals(Optional.of(Code.STALE_VERSION), code(late));
    assertEquals(State.IN_FORCE, forced("publisher", OWN, SHIPPED).answer().orElseThrow().state());
  }

  @Test
  void a_word_that_was_to_propose_does_not_put_in_force_what_another_has_proposed_since() {
    drafted("chair", SHIPPED, FREE);
    var seen = now("publisher", OWN, SHIPPED);
    assertFalse(seen.last());
    forced("chair", OWN, SHIPPED);
    assertEquals(Optional.of(Code.STALE_VERSION),
        code(scene.as("publisher", () -> scene.use(KeepPolicies.class).putInForce(OWN, seen))));
  }

  private static Optional<Code> code(Decision<?> decision) {
    return decision.objection().map(Refusal::code);
  }
}
