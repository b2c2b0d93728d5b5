package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.Ids;
import org.junit.jupiter.api.Test;

class OpenSetUpTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final KeptInvitations kept = new KeptInvitations();

  @Test
  void where_nobody_has_an_account_there_is_one_link_for_an_administrator_and_for_a_day() {
    started(false, NOON);
    var slip = kept.slips.get(Sha256.hex(kept.setUpKey.orElseThrow()));
    assertTrue(slip.setUp());
    assertEquals(Set.of(Role.ADMINISTRATOR), slip.invitation().roles());
    assertEquals(NOON.plus(Duration.ofHours(24)), slip.invitation().expiresAt());
    assertTrue(kept.setUpKey.get().matches("[\\w-]{43}"), "256 bits");
  }

  @Test
  void a_second_start_keeps_the_link_that_was_printed() {
    started(false, NOON);
    var printed = kept.setUpKey;
    started(false, NOON.plus(Duration.ofHours(23)));
    assertEquals(printed, kept.setUpKey);
    assertEquals(1, kept.slips.size());
  }

  @Test
  void a_start_after_a_day_has_another_link_and_the_old_slip_is_gone() {
    started(false, NOON);
    var old = kept.setUpKey;
    started(false, NOON.plus(Duration.ofHours(24)));
    assertNotEquals(old, kept.setUpKey);
    assertEquals(Set.of(Sha256.hex(kept.setUpKey.orElseThrow())), kept.slips.keySet());
  }

  @Test
  void a_start_without_the_slip_of_the_link_that_was_printed_has_another() {
    started(false, NOON);
    var old = kept.setUpKey;
    kept.slips.clear();
    started(false, NOON);
    assertNotEquals(old, kept.setUpKey);
  }

  @Test
  void once_somebody_has_an_account_there_is_no_link_and_no_slip_of_it() {
    started(false, NOON);
    started(true, NOON);
    assertEquals(Optional.empty(), kept.setUpKey);
    assertEquals(Set.of(), kept.slips.keySet());
  }

  private void started(boolean somebody, Instant now) {
    var people = (People) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{People.class},
        (self, method, arguments) -> somebody);
    new OpenSetUp(people, kept.folder(), new Ids(), Clock.fixed(now, ZoneOffset.UTC)).look();
  }
}
