package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

/** Keys of people's devices. */
interface PasskeysContract extends StoreContract {

  @Test
  default void keys_are_found_by_digest_and_by_owner_the_oldest_first() {
    var who = Some.person(store());
    var later = kept(key(who, 60));
    var first = kept(key(who, 0));
    kept(key(Some.person(store()), 0));
    assertEquals(List.of(first, later), store().in(tables -> tables.passkeys().of(who)));
    assertEquals(Optional.of(first), store().in(tables -> tables.passkeys().find(first.digest())));
  }

  @Test
  default void a_use_counts_once_however_many_read_the_key_before() {
    var key = kept(key(Some.person(store()), 0));
    assertTrue(used(key));
    assertFalse(used(key));
    var now = store().in(tables -> tables.passkeys().find(key.digest())).orElseThrow();
    assertEquals("7 " + Optional.of(Some.NOON), now.uses() + " " + now.usedAt());
  }

  @Test
  default void a_key_is_kept_once_and_gone_when_it_is_removed() {
    var key = kept(key(Some.person(store()), 0));
    assertThrows(RuntimeException.class, () -> kept(key));
    store().run(tables -> tables.passkeys().remove(key.digest()));
    assertEquals(Optional.empty(), store().in(tables -> tables.passkeys().find(key.digest())));
    assertFalse(used(key));
  }

  private boolean used(Passkey key) {
    return store().in(tables -> tables.passkeys().used(key, 7, Some.NOON));
  }

  private Passkey kept(Passkey key) {
    store().run(tables -> tables.passkeys().add(key));
    return key;
  }

  private static Passkey key(String who, int seconds) {
    return new Passkey(Sha256.hex(who + seconds), who, "Telephone", "bm90aGluZw==", 0,
        Some.NOON.plusSeconds(seconds), Optional.empty());
  }
}
