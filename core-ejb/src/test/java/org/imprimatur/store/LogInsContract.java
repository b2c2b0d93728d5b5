package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.login.model.KeptProvider;
import org.imprimatur.login.model.Provider;
import org.junit.jupiter.api.Test;

/** How the society's own identity provider is reached, what its groups give, and who is known there. */
interface LogInsContract extends StoreContract {

  @Test
  default void what_was_said_of_the_provider_is_kept_by_whoever_saw_the_last() {
    var by = Some.person(store());
    int base = store().in(tables -> tables.logIns().kept()).version();
    var provider = new Provider(true, "https://id.society.example", "posts", "openid", "groups", "Sign in, señora");
    var next = new KeptProvider(base + 1, provider, "1:closed", by, Some.NOON);
    assertTrue(store().<Boolean>in(tables -> tables.logIns().keep(next)));
    assertEquals(next, store().in(tables -> tables.logIns().kept()));
    assertFalse(store().<Boolean>in(tables -> tables.logIns().keep(next)), "somebody saved since");
  }

  @Test
  default void a_group_is_confirmed_once_and_removed() {
    var by = Some.person(store());
    var row = new GroupRole(Some.id(), "Committee " + Some.id(), Role.REVIEWER, "s".repeat(64), by, Some.NOON,
        Optional.empty());
    store().run(tables -> tables.logIns().add(row));
    assertEquals(Optional.of(row), role(row));
    assertTrue(store().<Boolean>in(tables -> tables.logIns().confirm(row.id(), by)));
    assertFalse(store().<Boolean>in(tables -> tables.logIns().confirm(row.id(), by)));
    assertEquals(Optional.of(by), role(row).orElseThrow().confirmedBy());
    assertTrue(store().in(tables -> tables.logIns().roles()).contains(role(row).orElseThrow()));
    store().run(tables -> tables.logIns().remove(row.id()));
    assertEquals(Optional.empty(), role(row));
  }

  @Test
  default void an_outside_name_comes_back_as_stored_with_the_groups_last_seen() {
    var who = Some.person(store());
    var issuer = "https://id.society.example/" + Some.id();
    var name = new OutsideName(OutsideName.digest(issuer, "0815"), who, issuer, "0815", true, Some.NOON, Set.of());
    store().run(tables -> tables.outsideNames().add(name));
    assertEquals(Optional.of(name), store().in(tables -> tables.outsideNames().find(name.digest())));
    assertEquals(List.of(name), store().in(tables -> tables.outsideNames().of(who)));
    store().run(tables -> tables.outsideNames().saw(name.digest(), Set.of("b", "a")));
    assertEquals(Set.of("a", "b"), store().in(tables -> tables.outsideNames().at(issuer)).get(0).groups());
    store().run(tables -> tables.outsideNames().remove(name.digest()));
    assertEquals(Optional.empty(), store().in(tables -> tables.outsideNames().find(name.digest())));
  }

  @Test
  default void an_address_is_found_in_whatever_case_and_whether_it_was_given_is_kept() {
    var who = Some.person(store());
    var other = Some.person(store());
    var address = "Ann" + Some.id().substring(0, 8) + "@Society.example";
    store().run(tables -> tables.mailboxes().keep(who, new Mailbox(address, true, true)));
    store().run(tables -> tables.mailboxes().keep(other, new Mailbox("x" + address, true)));
    assertEquals(List.of(who),
        store().in(tables -> tables.mailboxes().usersOf(address.toUpperCase(Locale.ROOT))));
    assertTrue(store().in(tables -> tables.mailboxes().of(who)).orElseThrow().given());
    assertFalse(store().in(tables -> tables.mailboxes().of(other)).orElseThrow().given());
  }

  private Optional<GroupRole> role(GroupRole row) {
    return store().in(tables -> tables.logIns().role(row.id()));
  }
}
