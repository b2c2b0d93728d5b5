package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.pack.model.StoredPack.State;
import org.junit.jupiter.api.Test;

/** Policy packs. */
interface PacksContract extends StoreContract {

  private static StoredPack pack(String name, int version) {
    var files =
        new PackFiles(Map.of("pack.yaml", "name: " + name + "\n# Zoë 🦉\n", "cases/a/hits.txt", "x".repeat(100_000)));
    return new StoredPack(new Edition(name, version, "A title"), files, State.DRAFT,
        new StoredPack.Written("chair", Some.NOON, Set.of("chair", "zoë")), Optional.empty(), Optional.empty());
  }

  @Test
  default void a_pack_comes_back_as_stored() {
    var pack = pack("p." + Some.id(), 3);
    store().run(tables -> tables.packs().put(pack));
    assertEquals(Optional.of(pack), store().in(tables -> tables.packs().find(pack.reference())));
    assertTrue(store().in(tables -> tables.packs().all()).contains(pack));
  }

  @Test
  default void the_one_in_force_is_found_and_retired() {
    var name = "q." + Some.id();
    var before = store().in(tables -> tables.packs().lockInForce());
    before.ifPresent(pack -> store().run(tables -> tables.packs().put(pack.retired())));
    var first = pack(name, 1).inForce("chair", Some.NOON);
    store().run(tables -> tables.packs().put(first));
    assertEquals(Optional.of(first), store().in(tables -> tables.packs().lockInForce()));
    store().run(tables -> tables.packs().put(first.retired()));
    assertEquals(Optional.empty(), store().in(tables -> tables.packs().lockInForce()));
    assertEquals(List.of(State.RETIRED),
        store().in(tables -> tables.packs().find(first.reference())).stream().map(StoredPack::state).toList());
  }

  /** The one that was waited for is in force no more: whoever decides next must see and retire the other. */
  @Test
  default void whoever_waits_for_the_one_in_force_finds_the_one_that_replaced_it() throws Exception {
    var names = Some.id();
    var old = pack("v." + names, 1).inForce("chair", Some.NOON);
    var next = pack("w." + names, 1).inForce("publisher", Some.NOON);
    store().run(tables -> replace(tables, old));
    var seen = Parallel.secondWaits(store(), tables -> {
      replace(tables, next);
      return next;
    }, tables -> tables.packs().lockInForce());
    assertEquals(Optional.of(next), seen);
    store().run(tables -> tables.packs().put(next.retired()));
  }

  private static void replace(Store.Tables tables, StoredPack next) {
    tables.packs().lockInForce().ifPresent(before -> tables.packs().put(before.retired()));
    tables.packs().put(next);
  }

  @Test
  default void a_proposal_comes_back_as_stored() {
    var proposed = pack("r." + Some.id(), 1).proposed("publisher", Some.NOON.plusMillis(7));
    store().run(tables -> tables.packs().put(proposed));
    assertEquals(Optional.of(proposed), store().in(tables -> tables.packs().find(proposed.reference())));
  }

  @Test
  default void a_removed_pack_is_gone_and_may_come_again() {
    var pack = pack("s." + Some.id(), 1);
    store().run(tables -> tables.packs().put(pack));
    store().run(tables -> tables.packs().remove(pack.reference()));
    assertEquals(Optional.empty(), store().in(tables -> tables.packs().find(pack.reference())));
    store().run(tables -> tables.packs().put(pack));
    assertEquals(Optional.of(pack), store().in(tables -> tables.packs().find(pack.reference())));
  }

  @Test
  default void who_wrote_drafts_of_a_name_is_remembered_until_it_is_forgotten() {
    var name = "t." + Some.id();
    var other = "u." + Some.id();
    store().run(tables -> {
      List.of("zoë", "chair", "zoë").forEach(who -> tables.packs().writtenBy(name, who));
      tables.packs().writtenBy(other, "ben");
    });
    assertEquals(Set.of("zoë", "chair"), store().in(tables -> tables.packs().writers(name)));
    store().run(tables -> tables.packs().forgetWriters(name));
    assertEquals(Set.of(), store().in(tables -> tables.packs().writers(name)));
    assertEquals(Set.of("ben"), store().in(tables -> tables.packs().writers(other)));
  }

  @Test
  default void a_name_that_no_database_can_hold_is_no_pack() {
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.packs().find(name)));
    }
  }
}
