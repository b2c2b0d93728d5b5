package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.imprimatur.identity.model.SecondFactor;
import org.junit.jupiter.api.Test;

/** Codes as a second step of signing in: each is taken once. */
interface SecondFactorsContract extends StoreContract {

  @Test
  default void one_comes_back_as_stored_and_the_next_stands_in_its_place_until_one_is_on() {
    var who = Some.person(store());
    begun(who, "first");
    assertEquals(Optional.of(begun(who, "second")), found(who));
    assertTrue(confirmed(who, 7));
    assertFalse(confirmed(who, 8));
    assertEquals(Optional.of(new SecondFactor(who, "second", Some.NOON, Optional.of(Some.NOON), 7)), found(who));
    assertThrows(RuntimeException.class, () -> begun(who, "third"));
    assertEquals("second", found(who).orElseThrow().closed());
  }

  @Test
  default void one_whose_place_another_has_taken_is_not_turned_on() {
    var who = Some.person(store());
    var first = begun(who, "first");
    begun(who, "second");
    assertFalse(confirmed(first, 7));
    assertFalse(found(who).orElseThrow().on());
  }

  @Test
  default void a_code_is_taken_once_and_none_before_it_and_none_while_it_is_off() {
    var who = Some.person(store());
    begun(who, "secret");
    assertFalse(taken(who, 8));
    confirmed(who, 7);
    assertFalse(taken(who, 7));
    assertTrue(taken(who, 9));
    assertFalse(taken(who, 9));
    assertFalse(taken(who, 8));
    assertEquals(9, found(who).orElseThrow().lastStep());
  }

  @Test
  default void of_many_who_show_one_code_in_the_same_moment_one_is_let_in() throws Exception {
    var who = Some.person(store());
    begun(who, "secret");
    confirmed(who, 7);
    assertEquals(1, atOnce(() -> taken(who, 8)));
  }

  @Test
  default void of_many_who_use_one_recovery_code_in_the_same_moment_one_is_let_in() throws Exception {
    var who = Some.person(store());
    var code = Some.id();
    store().run(tables -> tables.secondFactors().recovery(who, List.of(code, Some.id())));
    assertEquals(1, atOnce(() -> recovered(who, code)));
    assertEquals(1, left(who));
  }

  @Test
  default void anothers_recovery_code_is_none_and_all_go_with_the_secret() {
    var who = Some.person(store());
    var other = Some.person(store());
    var code = Some.id();
    begun(who, "secret");
    store().run(tables -> tables.secondFactors().recovery(who, List.of(code)));
    assertFalse(recovered(other, code));
    store().run(tables -> tables.secondFactors().remove(who));
    assertEquals(Optional.empty(), found(who));
    assertFalse(recovered(who, code));
    assertEquals(0, left(who));
  }

  private static int atOnce(BooleanSupplier deed) throws Exception {
    var start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(16);
    var tries = IntStream.range(0, 16).mapToObj(i -> pool.submit(() -> {
      start.await();
      return deed.getAsBoolean();
    })).toList();
    start.countDown();
    int done = 0;
    for (var each : tries) {
      done += each.get() ? 1 : 0;
    }
    pool.shutdown();
    return done;
  }

  private SecondFactor begun(String who, String closed) {
    var factor = new SecondFactor(who, closed, Some.NOON, Optional.empty(), 0);
    store().run(tables -> tables.secondFactors().begin(factor));
    return factor;
  }

  private Optional<SecondFactor> found(String who) {
    return store().in(tables -> tables.secondFactors().find(who));
  }

  private boolean confirmed(String who, long step) {
    return confirmed(found(who).orElseThrow(), step);
  }

  private boolean confirmed(SecondFactor found, long step) {
    return store().<Boolean>in(tables -> tables.secondFactors().confirm(found, step, Some.NOON));
  }

  private boolean taken(String who, long step) {
    return store().<Boolean>in(tables -> tables.secondFactors().take(who, step));
  }

  private boolean recovered(String who, String digest) {
    return store().<Boolean>in(tables -> tables.secondFactors().recover(who, digest, Some.NOON));
  }

  private int left(String who) {
    return store().in(tables -> tables.secondFactors().left(who));
  }
}
