package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;
import org.junit.jupiter.api.Test;

/** Tokens, the devices on which people signed in, and the languages that they chose. */
interface TokensContract extends StoreContract {

  @Test
  default void a_token_is_found_by_its_digest() {
    var token = token(Some.person(store(), Role.MEMBER), Scope.READ);
    assertEquals(Optional.of(token), store().in(tables -> tables.tokens().find(token.digest())));
  }

  @Test
  default void the_last_use_of_a_token_is_kept() {
    var token = token(Some.person(store(), Role.MEMBER), Scope.WRITE);
    store().run(tables -> tables.tokens().used(token.digest(), Some.NOON.plusSeconds(60)));
    assertEquals(Optional.of(Some.NOON.plusSeconds(60)),
        store().in(tables -> tables.tokens().find(token.digest())).orElseThrow().usedAt());
  }

  @Test
  default void a_removed_token_is_gone_and_others_stay() {
    var owner = Some.person(store(), Role.MEMBER);
    var gone = token(owner, Scope.WRITE);
    var stays = token(owner, Scope.WRITE);
    store().run(tables -> tables.tokens().remove(gone.digest()));
    assertEquals(List.of(stays), store().in(tables -> tables.tokens().of(owner)));
  }

  @Test
  default void a_language_is_its_owners_and_the_last_that_they_chose() {
    var owner = Some.person(store(), Role.MEMBER);
    var other = Some.person(store(), Role.MEMBER);
    store().run(tables -> tables.languages().choose(owner, "en"));
    store().run(tables -> tables.languages().choose(owner, "es"));
    assertEquals(Optional.of("es"), store().in(tables -> tables.languages().of(owner)));
    assertEquals(Optional.empty(), store().in(tables -> tables.languages().of(other)));
  }

  @Test
  default void a_device_is_known_to_its_person_only() {
    var owner = Some.person(store(), Role.MEMBER);
    var other = Some.person(store(), Role.MEMBER);
    var device = "e".repeat(28) + Some.id();
    store().run(tables -> tables.devices().remember(device, owner, Some.NOON));
    assertTrue(knows(device, owner));
    assertFalse(knows(device, other));
  }

  @Test
  default void the_latest_ten_devices_of_a_person_are_kept() {
    var owner = Some.person(store(), Role.MEMBER);
    var first = "e".repeat(28) + Some.id();
    store().run(tables -> tables.devices().remember(first, owner, Some.NOON));
    for (int i = 1; i <= 10; i++) {
      var next = "e".repeat(28) + Some.id();
      var later = Some.NOON.plusSeconds(i);
      store().run(tables -> tables.devices().remember(next, owner, later));
      assertTrue(knows(next, owner));
    }
    assertFalse(knows(first, owner));
  }

  private boolean knows(String device, String username) {
    return store().<Boolean>in(tables -> tables.devices().knows(device, username));
  }

  private Token token(String owner, Scope scope) {
    var token = new Token("d".repeat(28) + Some.id(), owner, "nightly export", scope, Some.NOON,
        Some.NOON.plus(Duration.ofDays(90)), Optional.empty());
    store().run(tables -> tables.tokens().add(token));
    return token;
  }
}
