package org.imprimatur.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.workflow.model.DeliveryState;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Delivery PLANNED = Delivery.planned("d", new Delivery.Order("s", 1, Networks.X, "hash"), NOON);

  private static Delivery after(Delivery delivery, Answer answer) {
    return Outcomes.after(Attempt.Kind.POST, delivery, answer, NOON);
  }

  @Test
  void what_was_accepted_is_live_at_its_address_and_nothing_more_is_due() {
    var live = after(PLANNED.sending(NOON), new Answer.Done("https://example.org/1"));
    assertEquals(DeliveryState.LIVE, live.state());
    assertEquals("https://example.org/1", live.url());
    assertFalse(live.due(NOON.plus(Duration.ofDays(900))));
  }

  @Test
  void what_was_surely_not_accepted_is_tried_after_one_five_and_thirty_minutes_and_then_given_up() {
    var delivery = PLANNED;
    for (int minutes : new int[]{1, 5, 30}) {
      delivery = after(delivery.sending(NOON), new Answer.NotDone("busy", Duration.ZERO));
      assertEquals(DeliveryState.RETRY_WAIT, delivery.state());
      assertEquals(Optional.of(NOON.plus(Duration.ofMinutes(minutes))), delivery.until());
    }
    assertEquals(DeliveryState.FAILED,
        after(delivery.sending(NOON), new Answer.NotDone("busy", Duration.ZERO)).state());
  }

  @Test
  void the_network_may_ask_for_a_longer_wait_and_not_for_a_shorter_one() {
    var asked = after(PLANNED.sending(NOON), new Answer.NotDone("429", Duration.ofHours(2)));
    assertEquals(Optional.of(NOON.plus(Duration.ofHours(2))), asked.until());
    var hurried = after(PLANNED.sending(NOON), new Answer.NotDone("429", Duration.ofSeconds(1)));
    assertEquals(Optional.of(NOON.plus(Duration.ofMinutes(1))), hurried.until());
  }

  @Test
  void what_is_refused_for_good_is_not_tried_again() {
    var refused = after(PLANNED.sending(NOON), new Answer.Refused("the account is closed"));
    assertEquals(DeliveryState.FAILED, refused.state());
    assertEquals("the account is closed", refused.note().words());
  }

  @Test
  void what_may_have_been_accepted_is_read_back_at_once_and_not_sent() {
    var unknown = after(PLANNED.sending(NOON), new Answer.Unknown("cut off"));
    assertEquals(DeliveryState.UNKNOWN, unknown.state());
    assertTrue(unknown.due(NOON));
  }

  @Test
  void an_answer_after_the_lease_still_tells_that_it_is_live() {
    var lost = PLANNED.sending(NOON).lost(Note.of(Note.About.NO_ANSWER), NOON);
    assertEquals(DeliveryState.LIVE, after(lost, new Answer.Done("https://example.org/1")).state());
    assertEquals(lost, after(lost, new Answer.NotDone("busy", Duration.ZERO)));
  }

  @Test
  void an_answer_tells_of_a_second_copy_only_where_the_known_one_is_elsewhere() {
    var live = after(PLANNED.sending(NOON), new Answer.Done("https://example.org/1"));
    var other = new Answer.Done("https://example.org/2");
    assertEquals(Optional.of("https://example.org/2"), Outcomes.second(Attempt.Kind.POST, live, other));
    assertEquals(Optional.empty(), Outcomes.second(Attempt.Kind.TAKE_DOWN, live, other));
    assertEquals(Optional.empty(), Outcomes.second(Attempt.Kind.POST, PLANNED.sending(NOON), other));
    assertEquals(Optional.empty(), Outcomes.second(Attempt.Kind.POST, live, new Answer.Done("https://example.org/1")));
  }

  @Test
  void an_answer_that_concerns_it_no_more_changes_nothing() {
    var live = after(PLANNED.sending(NOON), new Answer.Done("https://example.org/1"));
    for (var answer : new Answer[]{new Answer.Done("other"), new Answer.Unknown(""), new Answer.Refused(""),
      new Answer.NotDone("", Duration.ZERO)}) {
      assertEquals(live, after(live, answer));
      assertEquals(live, Outcomes.after(Attempt.Kind.TAKE_DOWN, live, answer, NOON));
    }
    assertEquals(live, Outcomes.after(live, new Fate.Absent(), NOON));
  }

  @Test
  void reading_back_finds_it_or_lets_it_be_sent_or_looks_again_later() {
    var lost = PLANNED.sending(NOON).lost(Note.answered("cut off"), NOON);
    assertEquals("https://example.org/2", Outcomes.after(lost, new Fate.Found("https://example.org/2"), NOON).url());
    assertEquals(DeliveryState.RETRY_WAIT, Outcomes.after(lost, new Fate.Absent(), NOON).state());
    var later = Outcomes.after(lost, new Fate.Undecided("503"), NOON);
    assertEquals(DeliveryState.UNKNOWN, later.state());
    assertFalse(later.due(NOON));
    assertTrue(later.due(NOON.plus(Duration.ofMinutes(1))));
  }

  @Test
  void a_copy_is_taken_down_until_the_network_has_shown_that_it_is_gone() {
    var down = after(PLANNED.sending(NOON), new Answer.Done("https://example.org/1")).comingDown(NOON);
    assertTrue(down.due(NOON));
    for (var answer : new Answer[]{new Answer.Unknown("?"), new Answer.Refused("?"),
      new Answer.NotDone("?", Duration.ZERO)}) {
      var again = Outcomes.after(Attempt.Kind.TAKE_DOWN, down.leased(NOON), answer, NOON);
      assertEquals(DeliveryState.TAKEDOWN_PENDING, again.state());
      assertTrue(again.due(NOON.plus(Duration.ofMinutes(1))));
    }
    assertEquals(DeliveryState.GONE,
        Outcomes.after(Attempt.Kind.TAKE_DOWN, down.leased(NOON), new Answer.Done(""), NOON).state());
  }

  @Test
  void a_call_that_runs_is_nobody_elses_before_its_lease_is_over() {
    var sending = PLANNED.released(NOON).sending(NOON);
    assertFalse(sending.due(NOON.plus(Delivery.LEASE).minusMillis(1)));
    assertTrue(sending.due(NOON.plus(Delivery.LEASE)));
  }
}
