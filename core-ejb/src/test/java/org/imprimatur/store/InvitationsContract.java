package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.store.Store.Tables;
import org.junit.jupiter.api.Test;

/** Invitations: one account of each, however many try at once. */
interface InvitationsContract extends StoreContract {

  int THREADS = 24;

  @Test
  default void an_invitation_comes_back_as_stored() {
    var chair = Some.person(store(), Role.CHAIR);
    var invitation = new Invitation(digest(), Set.of(Role.MEMBER, Role.REVIEWER), Optional.of("Zoë 🦉 Łukasz"),
        Optional.of(chair), Some.NOON, Some.NOON.plus(Duration.ofDays(7)), Optional.empty());
    store().run(tables -> tables.invitations().add(invitation));
    assertEquals(Optional.of(invitation), store().in(tables -> tables.invitations().find(invitation.digest())));
    assertEquals(Optional.empty(), store().in(tables -> tables.invitations().find(digest())));
  }

  @Test
  default void it_is_used_once_and_says_by_whom() {
    var invitation = invitation();
    store().run(tables -> tables.invitations().add(invitation));
    assertTrue(store().<Boolean>in(tables -> tables.invitations().use(invitation.digest(), "ann", Some.NOON)));
    assertFalse(store().<Boolean>in(tables -> tables.invitations().use(invitation.digest(), "ben", Some.NOON)));
    assertFalse(store().<Boolean>in(tables -> tables.invitations().use(digest(), "ben", Some.NOON)));
    assertEquals(Optional.of(new Invitation.Use("ann", Some.NOON)),
        store().in(tables -> tables.invitations().find(invitation.digest())).orElseThrow().use());
  }

  @Test
  default void one_that_has_ended_is_neither_used_nor_ended_again() {
    var taken = invitation();
    store().run(tables -> tables.invitations().add(taken));
    assertTrue(store().<Boolean>in(tables -> tables.invitations().end(taken.digest(), Some.NOON)));
    assertFalse(store().<Boolean>in(tables -> tables.invitations().end(taken.digest(), Some.NOON)));
    assertFalse(store().<Boolean>in(tables -> tables.invitations().use(taken.digest(), "ann", Some.NOON)));
    var used = invitation();
    store().run(tables -> tables.invitations().add(used));
    store().run(tables -> tables.invitations().use(used.digest(), "ann", Some.NOON));
    assertFalse(store().<Boolean>in(tables -> tables.invitations().end(used.digest(), Some.NOON)));
  }

  @Test
  default void open_are_those_of_officers_that_can_be_used_the_newest_first() {
    var officer = Some.person(store(), Role.ADMINISTRATOR);
    var older = by(officer, Some.NOON);
    var newer = by(officer, Some.NOON.plusSeconds(1));
    var late = by(officer, Some.NOON.minus(Duration.ofDays(7)));
    var used = by(officer, Some.NOON.plusSeconds(2));
    for (var each : List.of(older, newer, late, used, invitation())) {
      store().run(tables -> tables.invitations().add(each));
    }
    store().run(tables -> tables.invitations().use(used.digest(), "ann", Some.NOON.plusSeconds(3)));
    var open = store().in(tables -> tables.invitations().open(Some.NOON));
    assertEquals(List.of(newer, older),
        open.stream().filter(each -> each.madeBy().equals(Optional.of(officer))).toList());
  }

  @Test
  default void of_many_who_use_one_row_in_the_same_moment_one_gets_an_account() throws Exception {
    var invitation = invitation();
    store().run(tables -> tables.invitations().add(invitation));
    assertEquals(1, made(invitation, false));
  }

  @Test
  default void of_many_who_use_one_slip_in_the_same_moment_one_gets_an_account() throws Exception {
    assertEquals(1, made(invitation(), true));
  }

  @Test
  default void anybody_is_there_once_somebody_is() {
    Some.person(store());
    assertTrue(store().<Boolean>in(tables -> tables.people().any()));
  }

  /** Returns how many accounts there are after all have tried, each in a transaction of its own. */
  private long made(Invitation invitation, boolean slip) throws Exception {
    var start = new CountDownLatch(1);
    var names = IntStream.range(0, THREADS).mapToObj(i -> "j." + Some.id()).toList();
    var pool = Executors.newFixedThreadPool(THREADS);
    var tries = names.stream().map(name -> pool.submit(tried(start, invitation, slip, name))).toList();
    start.countDown();
    for (var each : tries) {
      each.get();
    }
    pool.shutdown();
    return store().in(tables -> tables.people().named(List.copyOf(names))).size();
  }

  private Callable<Void> tried(CountDownLatch start, Invitation invitation, boolean slip, String name) {
    return () -> {
      start.await();
      try {
        store().run(tables -> join(tables, invitation, slip, name));
      } catch (PersistenceException another) {
        assertTrue(slip, "a row is used up without a fault");
      }
      return null;
    };
  }

  private static void join(Tables tables, Invitation invitation, boolean slip, String name) {
    if (slip && tables.invitations().find(invitation.digest()).isEmpty()) {
      tables.invitations().add(invitation);
    }
    if (tables.invitations().use(invitation.digest(), name, Some.NOON)) {
      tables.people().add(new Person(name, name, "", invitation.roles(), Optional.empty(), true), "digest");
    }
  }

  private static Invitation by(String officer, Instant madeAt) {
    return new Invitation(digest(), Set.of(Role.MEMBER), Optional.empty(), Optional.of(officer), madeAt,
        madeAt.plus(Duration.ofDays(7)), Optional.empty());
  }

  private static Invitation invitation() {
    return Invitation.ofMachine(digest(), Set.of(Role.CHAIR), Some.NOON, Some.NOON.plus(Duration.ofDays(7)));
  }

  private static String digest() {
    return Sha256.hex(Some.id());
  }
}
