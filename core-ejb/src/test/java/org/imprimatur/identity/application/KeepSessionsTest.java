package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Session;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

class KeepSessionsTest {

  private static final String HERE = Sha256.hex("the key here");
  private static final String THERE = Sha256.hex("the key there");

  private final Gate gate = new Gate();

  @Test
  void people_see_their_own_sessions_with_their_place_and_never_anothers() {
    began("member", HERE);
    began("chair", THERE);
    var mine = mine("member");
    assertEquals(List.of(HERE), mine.stream().map(Session::digest).toList());
    assertEquals("2001:db8:0:1", mine.get(0).network(), "what one subscriber holds, and not the machine");
    assertTrue(gate.scene.refusal(Gate.VISITOR, () -> keep().mine()).seconds() == 0);
  }

  @Test
  void its_use_is_noted_to_the_minute() {
    began("member", HERE);
    var began = gate.scene.clock();
    gate.scene.later(Duration.ofSeconds(59));
    assertTrue(open("member", HERE));
    assertEquals(began, mine("member").get(0).seenAt());
    gate.scene.later(Duration.ofSeconds(1));
    assertTrue(open("member", HERE));
    assertEquals(gate.scene.clock(), mine("member").get(0).seenAt());
  }

  @Test
  void one_that_was_ended_opens_nothing_and_the_others_stay() {
    began("member", HERE);
    began("member", THERE);
    gate.scene.done("member", () -> keep().end(THERE.substring(0, 20)));
    assertFalse(open("member", THERE));
    assertTrue(open("member", HERE));
    assertEquals("session.ended", gate.last("member").action());
    assertEquals("{\"session\":\"" + THERE.substring(0, 20) + "\"}", gate.last("member").details());
    assertEquals(Refusal.of(IdentityGrounds.NO_SUCH_SESSION),
        gate.scene.refusal("member", () -> keep().end(THERE.substring(0, 20))));
  }

  @Test
  void nobody_ends_anothers() {
    began("chair", THERE);
    gate.scene.refusal("member", () -> keep().end(THERE.substring(0, 20)));
    assertEquals(List.of(), gate.scene.done("member", () -> keep().endOthers(HERE)));
    assertTrue(open("chair", THERE));
  }

  @Test
  void all_but_the_one_that_asks_are_ended_at_once() {
    began("member", HERE);
    began("member", THERE);
    began("member", Sha256.hex("a third key"));
    assertEquals(2, gate.scene.done("member", () -> keep().endOthers(HERE)).size());
    assertEquals(List.of(HERE), mine("member").stream().map(Session::digest).toList());
    assertTrue(open("member", HERE));
  }

  @Test
  void a_session_is_one_persons_and_over_when_they_leave_or_do_not_use_it() {
    began("member", HERE);
    began("member", THERE);
    assertFalse(open("chair", HERE));
    gate.visiting(() -> {
      keep().left(THERE);
      return Optional.empty();
    });
    assertFalse(open("member", THERE));
    gate.scene.later(Session.KEPT);
    assertFalse(open("member", HERE));
    assertEquals(List.of(), mine("member"));
  }

  @Test
  void what_is_over_is_forgotten_with_its_place() {
    began("member", HERE);
    gate.scene.later(Session.KEPT.minusSeconds(1));
    gate.scene.bySystem(() -> keep().forget());
    assertEquals(1, (int) gate.scene.stored(tables -> tables.sessions().of("member").size()));
    gate.scene.later(Duration.ofSeconds(2));
    gate.scene.bySystem(() -> keep().forget());
    assertEquals(0, (int) gate.scene.stored(tables -> tables.sessions().of("member").size()));
  }

  private void began(String who, String digest) {
    var person = gate.scene.person(who);
    gate.scene.bySystem(() -> keep().begin(person, digest, Origin.of("2001:db8:0:1:2:3:4:5"), "Firefox/140 Linux"));
  }

  private boolean open(String who, String digest) {
    return gate.visiting(() -> keep().open(who, digest));
  }

  private List<Session> mine(String who) {
    return gate.scene.done(who, () -> keep().mine());
  }

  private KeepSessions keep() {
    return gate.use(KeepSessions.class);
  }
}
