package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.sessions.JqwikSession;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** The histories are not blind: chance gets everywhere. */
class ReachIT {

  private static final int HISTORIES = 1_500;

  /** What the log can say of posts, people and policies. */
  private static final Set<String> ACTIONS = Set.of(
      "draft.begun", "draft.edited", "coauthor.accepted", "coauthor.refused", "submission.submitted",
      "submission.bounced", "submission.screened", "submission.held", "submission.approved",
      "submission.changes-requested", "submission.declined", "approval.void", "submission.reopened", "round.opened",
      "submission.resumed", "hold.lift-asked", "round.waits", "voter.named", "vote.cast",
      "submission.revised",
      "submission.recalled", "submission.lapsed", "submission.released", "withdrawal.asked", "submission.withdrawn",
      "policy.drafted",
      "policy.draft-deleted",
      "policy.proposed", "policy.put-in-force", "delivery.planned", "delivery.blocked", "delivery.sending",
      "delivery.live",
      "delivery.retry-wait", "delivery.unknown",
      "delivery.takedown-pending",
      "delivery.gone", "delivery.cancelled", "delivery.failed");

  @Test
  void chance_reaches_every_state_and_every_line_of_the_log() {
    var states = EnumSet.noneOf(State.class);
    var actions = new TreeSet<String>();
    JqwikSession.run(() -> {
      var histories = Histories.histories(World::asItIs, 24).generator(1_000);
      var chance = new Random(11);
      for (int i = 0; i < HISTORIES; i++) {
        var world = histories.next(chance).value().run();
        states.addAll(world.reached);
        world.store.run(tables -> tables.entries().after(0, Integer.MAX_VALUE).stream().map(AuditEntry::action)
            .forEach(actions::add));
      }
    });
    // No use case leads there yet.
    var missing = EnumSet.of(State.CLOSED, State.CORRECTING, State.RETRACTED);
    assertEquals(EnumSet.complementOf(missing), states);
    assertEquals(new TreeSet<>(ACTIONS), actions);
  }
}
