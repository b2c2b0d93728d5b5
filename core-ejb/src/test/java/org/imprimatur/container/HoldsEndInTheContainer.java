package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.container.BrokenRule.Mood;
import org.imprimatur.hold.application.EndHolds;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.notice.application.ReadNotices;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hold ends at its review-by, by itself, with the guards of the state run again and everybody concerned told. */
interface HoldsEndInTheContainer {

  Duration A_DAY = Duration.ofHours(24);
  Duration AN_HOUR = Duration.ofHours(1);

  @AfterEach
  default void mendAgain() {
    BrokenRule.MOOD.set(Mood.MENDED);
  }

  @Test
  default void a_hold_ends_by_itself_at_its_review_by_and_not_before() throws Exception {
    var id = heldByAVoter("Sit down when you give bad news.");
    end(id, A_DAY.minusMinutes(1));
    assertEquals(State.ON_HOLD, Society.now(id).state());
    end(id, A_DAY);
    assertEquals(State.IN_REVIEW, Society.now(id).state());
    assertEquals(Optional.empty(), Society.now(id).hold());
    assertEquals(List.of("submission.held", "submission.resumed"), actions(id).subList(3, 5));
    assertEquals(Optional.of(Notice.Kind.HOLD_ENDED), told(Society.AUTHOR, id));
    assertEquals(Optional.of(Notice.Kind.HOLD_ENDED), told(Society.VOTERS.get(0), id));
    assertEquals(Optional.empty(), told(Society.VOTERS.get(1), id));
  }

  @Test
  default void the_timer_finds_what_is_over_and_nothing_else() throws Exception {
    var over = heldByAVoter("Write the letter before the weekend.");
    var open = Society.submit("Read the letter twice.").submission().id();
    Society.later(A_DAY.plusMinutes(1), () -> {
      var found = Beans.get(EndHolds.class).over();
      assertTrue(found.contains(over));
      assertFalse(found.contains(open));
    });
    assertFalse(Beans.get(EndHolds.class).over().contains(over));
    end(open, A_DAY.plusMinutes(1));
    assertEquals(State.IN_REVIEW, Society.now(open).state());
  }

  @Test
  default void a_post_whose_check_still_fails_is_held_again_and_goes_on_once_it_succeeds() throws Exception {
    BrokenRule.MOOD.set(Mood.THROWS);
    var id = Society.submit(HoldsInTheContainer.TRIPS).submission().id();
    end(id, AN_HOUR);
    assertEquals(State.ON_HOLD, Society.now(id).state());
    assertEquals(Optional.of(Objection.SCREENING_FAILED.name()), Society.now(id).hold().map(Hold::reason));
    assertEquals(Optional.of(Notice.Kind.HELD_AGAIN), told(Society.AUTHOR, id));
    assertEquals(Optional.of(Notice.Kind.HELD_AGAIN), told(Society.PUBLISHER, id));
    BrokenRule.MOOD.set(Mood.MENDED);
    // Put an hour later, the second hold is over two hours from now.
    end(id, AN_HOUR.multipliedBy(2));
    assertEquals(State.IN_REVIEW, Society.now(id).state());
  }

  @Test
  default void an_approved_post_that_is_blocked_by_now_is_held_again_and_not_sent() throws Exception {
    var id = approvedFor(Instant.now().plus(40, ChronoUnit.DAYS));
    hold(id);
    BrokenRule.MOOD.set(Mood.BLOCKS);
    end(id, A_DAY);
    assertEquals(State.ON_HOLD, Society.now(id).state());
    assertEquals(Optional.of(Objection.POLICY_BLOCKS_NOW.name()), Society.now(id).hold().map(Hold::reason));
    assertEquals(State.ON_HOLD, Society.lift(id).state(), "two officers cannot send what today's policy blocks either");
    BrokenRule.MOOD.set(Mood.MENDED);
    assertEquals(State.APPROVED, Society.lift(id).state());
  }

  @Test
  default void an_approved_post_whose_slot_has_passed_meanwhile_lapses() throws Exception {
    var id = approvedFor(Instant.now().plus(2, ChronoUnit.HOURS));
    hold(id);
    end(id, A_DAY);
    assertEquals(State.LAPSED, Society.now(id).state());
    var ofThePost = actions(id).stream().filter(action -> action.startsWith("submission.")).toList();
    assertEquals(List.of("submission.resumed", "submission.lapsed"), last(ofThePost, 2));
    assertEquals(List.of("delivery.cancelled", "delivery.cancelled"), last(actions(id), 2), "its copies");
  }

  @Test
  default void a_post_in_review_whose_time_to_decide_has_passed_meanwhile_lapses_and_its_round_is_closed()
      throws Exception {
    var id = Society.submit("Walk with them to the door.").submission().id();
    Society.later(Duration.ofDays(20), () -> hold(id));
    end(id, Duration.ofDays(22));
    assertEquals(State.LAPSED, Society.now(id).state());
    assertEquals(Optional.empty(), Beans.inTransaction(() -> Beans.get(Rounds.class).openFor(id)));
  }

  @Test
  default void the_first_officer_waits_for_the_second_who_is_told() throws Exception {
    var id = heldByAVoter("Ask who cooks at home.");
    Society.as(Society.CHAIR);
    var waiting = Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow();
    assertEquals(State.ON_HOLD, waiting.state());
    assertEquals(Optional.of(Notice.Kind.LIFT_ASKED), told(Society.PUBLISHER, id));
    assertEquals(Optional.empty(), told(Society.CHAIR, id));
    Society.as(Society.CHAIR);
    assertEquals(Optional.of(Code.GUARD_NOT_MET),
        Beans.get(HoldSubmission.class).lift(id).objection().map(Refusal::code));
    Society.as(Society.PUBLISHER);
    assertEquals(State.IN_REVIEW, Beans.get(HoldSubmission.class).lift(id).answer().orElseThrow().state());
  }

  private static String heldByAVoter(String text) throws Exception {
    var id = Society.submit(text).submission().id();
    hold(id);
    return id;
  }

  private static void hold(String id) {
    Society.as(Society.VOTERS.get(0));
    assertTrue(Beans.get(HoldSubmission.class).hold(id, "I want to check a name.").answer().isPresent());
  }

  private static String approvedFor(Instant slot) throws Exception {
    var id = Society.submit(HoldsInTheContainer.TRIPS, Optional.of(slot)).submission().id();
    for (var voter : Society.VOTERS.subList(0, 2)) {
      assertTrue(Society.approve(voter, id).answer().isPresent());
    }
    assertEquals(State.APPROVED, Society.now(id).state());
    return id;
  }

  /** A little more than the time, as a hold put a moment after the test began ends a moment later. */
  private static void end(String id, Duration later) {
    Society.later(later.plusSeconds(30), () -> Beans.get(EndHolds.class).end(id));
  }

  private static Optional<Notice.Kind> told(String person, String id) {
    Society.as(person);
    return Beans.get(ReadNotices.class).mine(100).stream().filter(notice -> notice.subject().equals(id))
        .map(Notice::kind).findFirst();
  }

  private static List<String> actions(String id) throws Exception {
    return Beans.inTransaction(() -> Beans.get(Entries.class).about(id)).stream().map(AuditEntry::action).toList();
  }

  private static List<String> last(List<String> all, int count) {
    return all.subList(all.size() - count, all.size());
  }
}
