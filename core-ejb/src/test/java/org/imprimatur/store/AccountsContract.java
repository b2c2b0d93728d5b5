package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount;
import org.junit.jupiter.api.Test;

/** Verified accounts. */
interface AccountsContract extends StoreContract {

  @Test
  default void an_account_comes_back_as_stored_and_taken_back() {
    var chair = Some.person(store(), Role.CHAIR);
    var account =
        new VerifiedAccount(
            "zoë.🦉." + Some.id(), "bluesky", "Zoë Łukasz", ProofKind.REL_ME, "https://example.org/zoe", chair, Some.NOON, Some.NOON.plus(Duration.ofDays(365)), false);
    store().run(tables -> tables.accounts().put(account));
    assertEquals(Optional.of(account), store().in(tables -> tables.accounts().find("@" + account.handle().toUpperCase(java.util.Locale.ROOT))));
    store().run(tables -> tables.accounts().put(account.revoke()));
    assertTrue(store().in(tables -> tables.accounts().all()).contains(account.revoke()));
  }

  @Test
  default void a_name_that_no_database_can_hold_is_no_account() {
    for (var name : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.accounts().find(name)));
    }
  }
}
