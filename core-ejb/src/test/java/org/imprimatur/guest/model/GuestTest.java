package org.imprimatur.guest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

class GuestTest {

  private static final String ADDRESS = "nia@else.example";

  @Test
  void one_line_each_and_an_address_where_codes_go_by_mail() {
    assertEquals(Optional.empty(), new Guest(" Nia ", "counsel", ADDRESS).fault(true));
    assertEquals(Optional.empty(), new Guest("Nia", "counsel", " ").fault(false));
    assertEquals(Optional.empty(), new Guest("x".repeat(120), "y".repeat(80), ADDRESS).fault(true));
    says("BAD_NAME", new Guest("  ", "counsel", ADDRESS).fault(true));
    says("BAD_NAME", new Guest("x".repeat(121), "counsel", ADDRESS).fault(true));
    says("BAD_NAME", new Guest("Nia\nNorth", "counsel", ADDRESS).fault(true));
    says("UNPUBLISHABLE", new Guest("Nia\u0007", "counsel", ADDRESS).fault(true));
    says("BAD_WHAT", new Guest("Nia", "", ADDRESS).fault(true));
    says("BAD_WHAT", new Guest("Nia", "x".repeat(81), ADDRESS).fault(true));
    says("BAD_ADDRESS", new Guest("Nia", "counsel", "").fault(true));
    says("BAD_ADDRESS", new Guest("Nia", "counsel", "nia@else.example,b@c.example").fault(false));
  }

  @Test
  void a_comment_has_words_and_at_most_two_thousand_characters() {
    assertEquals(Optional.empty(), GuestComment.fault("x\n" + "y".repeat(1_998)));
    says("NO_WORDS", GuestComment.fault(" \n\u200b"));
    assertEquals(Code.TOO_LONG, GuestComment.fault("y".repeat(2_001)).orElseThrow().code());
    says("UNPUBLISHABLE", GuestComment.fault("a\u0000b"));
  }

  @Test
  void a_post_is_open_before_the_committee_pauses_with_its_writers_and_is_over_when_it_is_out() {
    assertEquals(Opening.OPEN, Opening.of(State.IN_REVIEW));
    assertEquals(Opening.PAUSED, Opening.of(State.DRAFT));
    assertEquals(Opening.PAUSED, Opening.of(State.ON_HOLD));
    assertEquals(Opening.ENDED, Opening.of(State.RELEASED));
    State.TERMINAL.forEach(state -> assertEquals(Opening.ENDED, Opening.of(state)));
  }

  @Test
  void a_visit_lasts_twelve_hours() {
    var began = Instant.parse("2026-12-01T12:00:00Z");
    var visit = new GuestVisit("d", "i", began);
    assertTrue(visit.open(began.plus(GuestVisit.LONGEST).minusMillis(1)));
    assertFalse(visit.open(began.plus(GuestVisit.LONGEST)));
  }

  private static void says(String grounds, Optional<Refusal> refusal) {
    assertTrue(refusal.orElseThrow().toString().contains(grounds), refusal.toString());
  }
}
