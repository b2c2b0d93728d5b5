package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

/** Links to a new password: one use of each, and one that is good for each person. */
interface PasswordLinksContract extends StoreContract {

  @Test
  default void a_link_comes_back_as_stored_and_is_open_until_its_end() {
    var link = kept(Some.NOON);
    assertEquals(Optional.of(link), store().in(tables -> tables.passwordLinks().find(link.digest())));
    assertEquals(Optional.of(link), open(link, link.expiresAt().minusSeconds(1)));
    assertEquals(Optional.empty(), open(link, link.expiresAt()));
  }

  @Test
  default void a_new_link_ends_the_one_before() {
    var first = kept(Some.NOON);
    var second = link(first.person(), Some.NOON.plusSeconds(1));
    store().run(tables -> tables.passwordLinks().add(second));
    assertEquals(Optional.of(second), open(first, Some.NOON.plusSeconds(2)));
    assertFalse(used(first, Some.NOON.plusSeconds(2)));
  }

  @Test
  default void it_is_confirmed_once() {
    var link = kept(Some.NOON);
    var chair = Some.person(store(), Role.CHAIR);
    assertTrue(store().<Boolean>in(tables -> tables.passwordLinks().confirm(link.digest(), chair, Some.NOON)));
    assertFalse(store().<Boolean>in(tables -> tables.passwordLinks().confirm(link.digest(), chair, Some.NOON)));
    assertEquals(Optional.of(chair), open(link, Some.NOON).orElseThrow().confirmedBy());
  }

  @Test
  default void of_many_who_use_one_link_in_the_same_moment_one_does() throws Exception {
    var link = kept(Some.NOON);
    var start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(16);
    var tries = IntStream.range(0, 16).mapToObj(i -> pool.submit(() -> {
      start.await();
      return used(link, Some.NOON);
    })).toList();
    start.countDown();
    int uses = 0;
    for (var each : tries) {
      uses += each.get() ? 1 : 0;
    }
    pool.shutdown();
    assertEquals(1, uses);
    assertEquals(Optional.empty(), open(link, Some.NOON));
  }

  @Test
  default void another_password_is_read_with_the_person() {
    var name = Some.person(store());
    store().run(tables -> tables.people().password(name, "another digest"));
    var account = store().in(tables -> tables.people().account(name)).orElseThrow();
    assertEquals(Optional.of("another digest"), account.passwordDigest());
    assertEquals(store().in(tables -> tables.people().find(name)), Optional.of(account.person()));
    assertEquals(Optional.<People.Account>empty(), store().in(tables -> tables.people().account("nobody at all")));
  }

  private boolean used(PasswordLink link, Instant now) {
    return store().<Boolean>in(tables -> tables.passwordLinks().use(link.digest(), now));
  }

  private Optional<PasswordLink> open(PasswordLink link, Instant now) {
    return store().in(tables -> tables.passwordLinks().open(link.person(), now));
  }

  private PasswordLink kept(Instant now) {
    var link = link(Some.person(store()), now);
    store().run(tables -> tables.passwordLinks().add(link));
    return link;
  }

  private PasswordLink link(String person, Instant now) {
    return new PasswordLink(Sha256.hex(Some.id()), person, Some.person(store(), Role.ADMINISTRATOR), now,
        now.plus(PasswordLink.LIFE), Optional.empty(), Optional.empty(), true);
  }
}
