package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.registry.model.VerifiedAccount.Proof;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount.Verification;
import org.junit.jupiter.api.Test;

/** Verified accounts. */
interface AccountsContract extends StoreContract {

  @Test
  default void an_account_comes_back_as_stored_and_taken_back() {
    var chair = Some.person(store(), Role.CHAIR);
    var account =
        new VerifiedAccount(
            "zoë.🦉." + Some.id(), "bluesky", "Zoë Łukasz",
            new Proof(ProofKind.REL_ME, "https://example.org/zoe"),
            new Verification(chair, Some.NOON, Some.NOON.plus(Duration.ofDays(365))), false);
    store().run(tables -> tables.accounts().put(account));
    assertEquals(Optional.of(account),
        store().in(tables -> tables.accounts().find("@" + account.handle().toUpperCase(java.util.Locale.ROOT))));
    store().run(tables -> tables.accounts().put(account.revoke()));
    assertTrue(store().in(tables -> tables.accounts().all()).contains(account.revoke()));
  }

  @Test
  default void every_change_makes_a_version_that_never_was_and_nothing_else_does() {
    var chair = Some.person(store(), Role.CHAIR);
    var account =
        new VerifiedAccount("version." + Some.id(), "x", "Zoë", new Proof(ProofKind.REL_ME, "https://a.example"),
            new Verification(chair, Some.NOON, Some.NOON.plusSeconds(1)), false);
    var seen = new HashSet<>(List.of(version()));
    assertEquals(seen, Set.of(version()));
    for (var change : List.of(account, account.revoke(), account)) {
      store().run(tables -> tables.accounts().put(change));
      assertTrue(seen.add(version()), "a change makes another");
      assertFalse(seen.add(version()));
    }
    assertThrows(IllegalStateException.class, () -> store().run(tables -> {
      tables.accounts().put(account.revoke());
      assertTrue(seen.add(tables.accounts().version()), "its own change is seen at once");
      throw new IllegalStateException("rolled back");
    }));
    assertFalse(seen.add(version()), "what was rolled back was no change");
  }

  private String version() {
    return store().in(tables -> tables.accounts().version());
  }

  @Test
  default void page_by_page_every_account_comes_once_and_the_last_page_says_so() {
    var chair = Some.person(store(), Role.CHAIR);
    var handles = Stream.of("a", "_b", "é", "🦉").map(tail -> "page." + Some.id() + tail).toList();
    handles.forEach(handle -> store().run(tables -> tables.accounts().put(
        new VerifiedAccount(handle, "x", "Zoë", new Proof(ProofKind.REL_ME, "https://example.org"),
            new Verification(chair, Some.NOON, Some.NOON), false))));
    var seen = new ArrayList<String>();
    Optional<String> place = Optional.empty();
    do {
      var from = place;
      var page = store().in(tables -> tables.accounts().page("", from, 2));
      page.items().forEach(account -> seen.add(account.handle()));
      assertTrue(page.next().isEmpty() || page.items().size() == 2);
      place = page.next();
    } while (place.isPresent());
    assertEquals(store().in(tables -> tables.accounts().all()).stream().map(VerifiedAccount::handle).toList(), seen);
    assertTrue(seen.containsAll(handles));
  }

  @Test
  default void a_name_that_no_database_can_hold_is_no_account() {
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.accounts().find(name)));
    }
  }

  @Test
  default void what_is_sought_is_found_in_handles_and_names_whatever_its_case_and_nowhere_else() {
    var mark = Some.id().substring(0, 8);
    put("b." + mark, "Ada 100%_" + mark.toUpperCase(Locale.ROOT));
    put("a." + mark, "Zoë Hale");
    put("z-" + Some.id(), "Other " + mark);
    assertEquals(List.of("a." + mark, "b." + mark), sought("." + mark));
    assertEquals(List.of("b." + mark), sought("100%_" + mark));
    assertEquals(List.of(), sought("_" + mark + "%"));
  }

  private void put(String handle, String name) {
    var chair = Some.person(store(), Role.CHAIR);
    store().run(tables -> tables.accounts().put(new VerifiedAccount(handle, "x", name,
        new Proof(ProofKind.REL_ME, "https://a.example"), new Verification(chair, Some.NOON, Some.NOON), false)));
  }

  private List<String> sought(String words) {
    return store().in(tables -> tables.accounts().page(words, Optional.empty(), 10)).items().stream()
        .map(VerifiedAccount::handle).toList();
  }
}
