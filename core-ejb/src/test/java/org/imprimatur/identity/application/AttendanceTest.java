package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  private static final Origin HERE = Origin.of("192.0.2.1");

  private final Gate gate = new Gate();

  @Test
  void whoever_signs_in_on_a_new_device_gets_a_secret_by_which_it_is_known() {
    var secret = signedIn("member", HERE);
    assertEquals(Set.of(Sha256.hex(secret)), gate.devices.keySet(), "only the digest is kept");
    assertEquals("{\"knownDevice\":false}", gate.last("member").details());
  }

  @Test
  void on_a_device_of_theirs_the_secret_stays_and_the_log_says_that_it_was_known() {
    var secret = signedIn("member", HERE);
    var before = gate.devices.get(Sha256.hex(secret));
    gate.scene.later(Duration.ofDays(1));
    assertEquals(secret, signedIn("member", new Origin("192.0.2.1", secret)));
    assertTrue(gate.devices.get(Sha256.hex(secret)).isAfter(before), "it was used again");
    assertEquals("{\"knownDevice\":true}", gate.last("member").details());
  }

  @Test
  void anothers_device_is_a_new_one() {
    var secret = signedIn("member", HERE);
    assertNotEquals(secret, signedIn("chair", new Origin("192.0.2.1", secret)));
    assertEquals("{\"knownDevice\":false}", gate.last("chair").details());
  }

  @Test
  void a_secret_that_a_browser_made_up_is_not_taken_over() {
    assertNotEquals("made up", signedIn("member", new Origin("192.0.2.1", "made up")));
    assertFalse(gate.devices.containsKey(Sha256.hex("made up")));
  }

  @Test
  void coming_and_going_are_written_down_for_whoever_came_and_went() {
    signedIn("member", HERE);
    signedOut("member");
    assertEquals(List.of("member"), gate.scene.actors("member", "person.signed-in"));
    assertEquals(List.of("member"), gate.scene.actors("member", "person.signed-out"));
    assertEquals("{}", gate.last("member").details());
  }

  @Test
  void a_visitor_does_not_sign_out() {
    signedOut(Gate.VISITOR);
    assertEquals(List.of(), gate.scene.log(Gate.VISITOR));
  }

  @Test
  void refusals_of_one_name_are_counted_and_written_down_with_the_last_reason() {
    refused("member", Code.SIGN_IN_FAILED);
    refused("member", Code.SIGN_IN_FAILED);
    refused("member", Code.TOO_MANY_TRIES);
    counted();
    assertEquals(List.of("{\"count\":1,\"last\":\"SIGN_IN_FAILED\"}", "{\"count\":2,\"last\":\"TOO_MANY_TRIES\"}"),
        gate.scene.log("member").stream().map(AuditEntry::details).toList());
  }

  @Test
  void what_was_counted_is_written_down_once() {
    refused("member", Code.SIGN_IN_FAILED);
    refused("member", Code.SIGN_IN_FAILED);
    counted();
    counted();
    assertEquals(2, gate.scene.log("member").size());
  }

  @Test
  void a_closed_account_is_still_named_in_the_log() {
    gate.scene.closed("member");
    refused("member", Code.SIGN_IN_FAILED);
    assertEquals(1, gate.scene.log("member").size());
  }

  @Test
  void a_flood_of_names_makes_eleven_entries() {
    for (int i = 0; i < 500; i++) {
      refused("guess" + i, Code.SIGN_IN_FAILED);
    }
    counted();
    long written = gate.scene.log("others").size();
    for (int i = 0; i < 500; i++) {
      written += gate.scene.log(unknown("guess" + i)).size();
    }
    assertEquals(11, written);
    assertEquals("{\"count\":490,\"last\":\"SIGN_IN_FAILED\"}", gate.last("others").details());
  }

  @Test
  void a_name_that_nobody_can_have_is_no_name_even_if_it_is_long() {
    refused("n".repeat(100_000), Code.SIGN_IN_FAILED);
    assertEquals(1, gate.scene.log(unknown("n".repeat(100_000))).size());
  }

  private static String unknown(String name) {
    return "unknown:" + Sha256.hex(name).substring(0, 8);
  }

  private String signedIn(String who, Origin origin) {
    var person = gate.scene.person(who);
    return gate.visiting(() -> gate.use(Attendance.class).signedIn(SignedIn.of(person, "digest"), origin));
  }

  private void signedOut(String who) {
    gate.scene.as(who, () -> {
      gate.use(Attendance.class).signedOut();
      return who;
    });
  }

  private void refused(String name, Code why) {
    gate.scene.bySystem(() -> gate.use(Attendance.class).refused(name, why));
  }

  private void counted() {
    gate.scene.bySystem(() -> gate.use(Attendance.class).writeCounted());
  }
}
