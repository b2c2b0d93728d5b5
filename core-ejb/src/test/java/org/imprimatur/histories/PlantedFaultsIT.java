package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.hold.application.LiftsAlone;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.review.application.CountAgain;
import org.imprimatur.store.MemoryStore;
import org.imprimatur.review.application.KeepWaits;
import org.imprimatur.submission.application.SetGalley;
import org.imprimatur.submission.application.Steps;
import org.junit.jupiter.api.Test;

/** Each promise is broken once on purpose, and chance finds the history that shows it. */
class PlantedFaultsIT {

  private static final int ENOUGH = 3_000;

  @Test
  void a_vote_on_words_of_ones_own_is_seen() {
    seen("may not vote", () -> broken(Map.of(Authority.class, Planted.Trusting.class)));
  }

  @Test
  void words_that_are_rendered_and_not_screened_are_seen() {
    seen("and may only be [", () -> broken(Map.of(SetGalley.class, Planted.ReadsTheTextOnly.class)));
  }

  @Test
  void words_that_are_live_and_blocked_are_seen_in_the_tables_alone() {
    seen("which",
        () -> untold(Map.of(SetGalley.class, Planted.ReadsTheTextOnly.class), Invariant.SCREENED_AS_IT_STANDS));
  }

  @Test
  void a_role_that_nobody_asked_for_is_seen_to_be_missing_in_the_tables_alone() {
    seen("without the approval of",
        () -> untold(Map.of(SetGalley.class, Planted.ReadsNothing.class), Invariant.NO_REQUIRED_ROLE_IS_MISSING));
  }

  @Test
  void an_entry_that_was_not_written_is_seen_in_the_log_alone() {
    seen("the log says",
        () -> untold(Map.of(AuditTrail.class, Planted.Forgetful.class), Invariant.LOG_REBUILDS_THE_STATES));
  }

  @Test
  void words_of_a_person_are_seen_in_the_log() {
    seen("the log keeps words",
        () -> untold(Map.of(AuditTrail.class, Planted.Talkative.class), Invariant.NO_WORDS_IN_THE_LOG));
  }

  @Test
  void a_vote_after_which_the_queue_was_not_kept_is_seen_in_the_tables_alone() {
    seen("the queue shows",
        () -> untold(Map.of(KeepWaits.class, Planted.KeepsTheFirst.class), Invariant.THE_QUEUE_IS_WHAT_WAITS));
  }

  @Test
  void a_policy_in_force_by_one_person_is_seen() {
    seen("in force by one person", () -> broken(Map.of(KeepPolicies.class, Planted.Hasty.class)));
  }

  @Test
  void a_hold_lifted_by_one_interested_person_is_seen() {
    seen("and may only be [ON_HOLD]", () -> broken(Map.of(HoldSubmission.class, LiftsAlone.class)));
  }

  @Test
  void a_copy_that_is_live_by_one_approval_is_seen_in_the_tables_alone() {
    var faulty =
        Map.<Class<?>, Class<?>>of(Steps.class, Planted.Generous.class, CountAgain.class, Planted.Careless.class);
    seen("is a text that 1 approved", () -> untold(faulty, Invariant.APPROVED_ON_THE_SAME_HASH));
    seen("who neither wrote nor edited it", () -> untold(faulty, Invariant.NO_VOTER_HAS_A_HAND_IN_IT));
  }

  @Test
  void two_last_votes_that_both_close_the_round_are_seen_in_the_tables_alone() {
    seen("twice", () -> new World(MemoryStore.withoutLocks(), Map.of(), Set.of(Invariant.DECIDED_ONCE), false));
  }

  @Test
  void two_votes_at_once_without_a_lock_are_seen() {
    seen("post", () -> new World(MemoryStore.withoutLocks(), Map.of(), EnumSet.allOf(Invariant.class), true));
  }

  private static World broken(Map<Class<?>, Class<?>> faulty) {
    return new World(new MemoryStore(), faulty, EnumSet.allOf(Invariant.class), true);
  }

  /** A world in which the ledger says nothing. */
  private static World untold(Map<Class<?>, Class<?>> faulty, Invariant alone) {
    return new World(new MemoryStore(), faulty, Set.of(alone), false);
  }

  private static void seen(String fault, Supplier<World> world) {
    JqwikSession.run(() -> {
      var histories = Histories.histories(world, 24).generator(1_000);
      var chance = new Random(7);
      for (int i = 0; i < ENOUGH; i++) {
        try {
          histories.next(chance).value().run();
        } catch (AssertionError found) {
          assertTrue(found.getMessage().contains(fault), found::getMessage);
          return;
        }
      }
      fail(ENOUGH + " histories did not show it");
    });
  }
}
