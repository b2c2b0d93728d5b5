package org.imprimatur.pack.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.model.PackFault;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.store.MemoryStore;
import org.junit.jupiter.api.Test;

class ShippedPoliciesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final MemoryStore store = new MemoryStore();
  private final ShippedPolicies shipped = new ShippedPolicies(store.tables().packs(), new CompiledPacks(), CLOCK,
      new AuditTrail(store.tables().entries(), CLOCK, new Ids()));

  @Test
  void in_a_new_society_the_first_is_in_force_and_the_others_are_drafts() {
    taken(Texts.version(1), Texts.version(2));
    assertEquals(List.of("society/1 IN_FORCE", "society/2 DRAFT"), kept());
    assertEquals(Optional.of(NOON), pack("society/1").enforced().map(StoredPack.Enforced::at));
  }

  @Test
  void it_is_written_down_as_done_by_the_system() {
    taken(Texts.version(1), Texts.version(2));
    assertEquals(List.of("system policy.put-in-force society/1 {\"shipped\":true}",
        "system policy.drafted society/2 {\"shipped\":true}"), log());
  }

  @Test
  void at_the_next_start_nothing_changes_and_nothing_is_written_down() {
    taken(Texts.version(1), Texts.version(2));
    taken(Texts.version(1), Texts.version(2));
    assertEquals(List.of("society/1 IN_FORCE", "society/2 DRAFT"), kept());
    assertEquals(2, log().size());
  }

  @Test
  void what_is_there_is_not_compiled_again_at_the_next_start() {
    taken(Texts.version(1), Texts.version(2));
    var compiled = new ArrayList<PackFiles>();
    var next = new ShippedPolicies(store.tables().packs(), counting(compiled), CLOCK,
        new AuditTrail(store.tables().entries(), CLOCK, new Ids()));
    store.run(tables -> next.takeIn(List.of(Texts.version(1), Texts.version(2), Texts.version(3))));
    assertEquals(List.of(Texts.version(3)), compiled);
  }

  @Test
  void a_version_that_comes_with_an_update_waits_for_the_officers() {
    taken(Texts.version(1));
    taken(Texts.version(2), Texts.version(1));
    assertEquals(List.of("society/1 IN_FORCE", "society/2 DRAFT"), kept());
  }

  @Test
  void where_there_are_drafts_only_the_first_that_comes_is_put_in_force() {
    var own = Texts.version(7);
    store.run(tables -> tables.packs()
        .put(StoredPack.draft(new CompiledPacks().compile(own).pack(), own, "chair", NOON)));
    taken(Texts.version(1));
    assertEquals(List.of("society/1 IN_FORCE", "society/7 DRAFT"), kept());
  }

  @Test
  void what_the_society_made_of_a_shipped_draft_is_not_overwritten() {
    taken(Texts.version(1), Texts.version(2));
    var own = Texts.saying(2, "Say less.");
    store.run(tables -> tables.packs()
        .put(StoredPack.draft(new CompiledPacks().compile(own).pack(), own, "chair", NOON)));
    taken(Texts.version(1), Texts.version(2));
    assertEquals(own, pack("society/2").files());
  }

  @Test
  void a_shipped_edition_whose_number_the_society_has_used_is_kept_beside_it_once() {
    taken(Texts.version(1));
    var own = Texts.saying(2, "Say less.");
    store.run(tables -> tables.packs()
        .put(StoredPack.draft(new CompiledPacks().compile(own).pack(), own, "chair", NOON)));
    taken(Texts.version(1), Texts.version(2));
    taken(Texts.version(1), Texts.version(2));
    assertEquals(List.of("society/1 IN_FORCE", "society/2 DRAFT", "society-shipped/2 DRAFT"), kept());
    assertEquals(own, pack("society/2").files());
    assertEquals(Texts.version(2).text("pack.yaml").orElseThrow().replace("name: society", "name: society-shipped"),
        pack("society-shipped/2").files().text("pack.yaml").orElseThrow());
    assertEquals(List.of("system policy.put-in-force society/1 {\"shipped\":true}",
        "system policy.drafted society-shipped/2 {\"shipped\":true}"), log());
  }

  @Test
  void a_shipped_policy_with_a_fault_stops_the_start_and_leaves_nothing_half_done() {
    assertThrows(PackFault.class, () -> taken(Texts.version(1), Texts.files("name: society\n")));
    assertEquals(List.of(), kept());
    assertEquals(List.of(), log());
  }

  private static CompiledPacks counting(List<PackFiles> compiled) {
    return new CompiledPacks() {
      @Override
      public Rulebook compile(PackFiles files) {
        compiled.add(files);
        return super.compile(files);
      }
    };
  }

  private void taken(PackFiles... files) {
    store.run(tables -> shipped.takeIn(Arrays.asList(files)));
  }

  private List<String> kept() {
    return store.in(tables -> tables.packs().all()).stream().map(pack -> pack.reference() + " " + pack.state())
        .toList();
  }

  private StoredPack pack(String reference) {
    return store.in(tables -> tables.packs().find(reference)).orElseThrow();
  }

  private List<String> log() {
    List<AuditEntry> log = store.in(tables -> tables.entries().after(0, 100));
    return log.stream()
        .map(entry -> String.join(" ", entry.actor(), entry.action(), entry.subject(), entry.details())).toList();
  }
}
