package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.imprimatur.committee.model.Role;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final String HASH = "a".repeat(64);

  @Property(tries = 500)
  void a_quorum_is_never_met_by_fewer_approvals_than_needed(
      @ForAll @IntRange(min = 1, max = 5) int needed, @ForAll @Size(max = 6) List<Verdict> verdicts) {
    var tally = Tally.of(round(needed, 6), votes(verdicts));
    long approvals = verdicts.stream().filter(verdict -> verdict == Verdict.APPROVE).count();
    assertEquals(approvals >= needed, tally.votes().quorum());
    assertEquals(6 - verdicts.stream().filter(verdict -> verdict == Verdict.RECUSE).count(), tally.eligible());
  }

  @Property(tries = 500)
  void votes_on_an_older_text_and_votes_of_strangers_change_nothing(
      @ForAll @Size(max = 6) List<Verdict> verdicts, @ForAll @Size(max = 6) List<Verdict> noise) {
    var votes = votes(verdicts);
    var counted = Tally.of(round(2, 6), votes);
    for (var verdict : noise) {
      votes.add(new Vote("voter0", verdict, "", "", "b".repeat(64), Instant.EPOCH, Set.of()));
      votes.add(new Vote("stranger", verdict, "", "", HASH, Instant.EPOCH, Set.of()));
    }
    assertEquals(counted, Tally.of(round(2, 6), votes));
  }

  @Property(tries = 500)
  void approval_that_is_out_of_reach_is_a_decline_as_soon_as_somebody_declined(
      @ForAll @IntRange(min = 1, max = 5) int needed, @ForAll @Size(max = 6) List<Verdict> verdicts) {
    var against = Set.of(Verdict.DECLINE, Verdict.ABSTAIN, Verdict.RECUSE);
    long atBest = 6 - verdicts.stream().filter(against::contains).count();
    var tally = Tally.of(round(needed, 6), votes(verdicts));
    if (tally.votes().declined() && tally.declines() < needed) {
      assertTrue(atBest < needed && !tally.votes().quorum());
    }
    if (verdicts.contains(Verdict.DECLINE) && atBest < needed) {
      assertTrue(tally.votes().declined());
    }
  }

  @Test
  void votes_on_another_hash_do_not_count() {
    var old = new Vote("voter0", Verdict.APPROVE, "", "", "b".repeat(64), Instant.EPOCH, Set.of());
    assertEquals(0, Tally.of(round(1, 3), List.of(old)).approvals());
  }

  @Test
  void votes_of_people_who_are_not_eligible_do_not_count() {
    var stranger = new Vote("stranger", Verdict.APPROVE, "", "", HASH, Instant.EPOCH, Set.of());
    assertEquals(0, Tally.of(round(1, 3), List.of(stranger)).approvals());
  }

  @Test
  void a_required_role_is_missing_until_one_of_its_holders_approves() {
    var round = round(new Round.Quorum(1, Set.of(Role.PRIVACY)), List.of("voter0", "voter1"));
    assertFalse(Tally.of(round, votes(List.of(Verdict.APPROVE))).votes().rolesPresent());
    assertTrue(Tally.of(round, votes(List.of(Verdict.ABSTAIN, Verdict.APPROVE))).votes().rolesPresent());
  }

  @Test
  void a_stranger_who_holds_a_required_role_does_not_fill_it() {
    var round = new Round("r", new Round.Matter("s", 1, HASH), new Round.Quorum(1, Set.of(Role.PRIVACY)),
        new Round.Voters(List.of("voter0"), Set.of(), List.of()),
        new Round.Dates(Instant.EPOCH, Instant.EPOCH, Optional.empty()));
    var stranger = new Vote("stranger", Verdict.APPROVE, "", "", HASH, Instant.EPOCH, Set.of(Role.PRIVACY));
    assertEquals(Set.of(Role.PRIVACY), Tally.of(round, List.of(stranger)).missing());
  }

  @Test
  void abstentions_alone_decline_nothing() {
    assertFalse(Tally.of(round(2, 2), votes(List.of(Verdict.ABSTAIN, Verdict.ABSTAIN))).votes().declined());
  }

  @Test
  void a_decline_is_reached_when_approval_is_out_of_reach() {
    assertTrue(Tally.of(round(2, 2), votes(List.of(Verdict.DECLINE))).votes().declined());
    assertFalse(Tally.of(round(2, 4), votes(List.of(Verdict.DECLINE))).votes().declined());
    assertTrue(Tally.of(round(2, 4), votes(List.of(Verdict.DECLINE, Verdict.DECLINE))).votes().declined());
  }

  @Test
  void two_people_at_least_must_be_able_to_decide() {
    assertFalse(Tally.of(round(1, 2), votes(List.of(Verdict.RECUSE))).votes().enoughEligible());
    assertTrue(Tally.of(round(1, 2), votes(List.of(Verdict.ABSTAIN))).votes().enoughEligible());
  }

  private static Round round(int needed, int eligible) {
    var names = new ArrayList<String>();
    for (int i = 0; i < eligible; i++) {
      names.add("voter" + i);
    }
    return round(new Round.Quorum(needed, Set.of()), names);
  }

  private static Round round(Round.Quorum quorum, List<String> eligible) {
    return new Round("r", new Round.Matter("s", 1, HASH), quorum, new Round.Voters(eligible, Set.of(), List.of()),
        new Round.Dates(Instant.EPOCH, Instant.EPOCH, Optional.empty()));
  }

  private static List<Vote> votes(List<Verdict> verdicts) {
    var votes = new ArrayList<Vote>();
    for (int i = 0; i < verdicts.size(); i++) {
      votes.add(new Vote("voter" + i, verdicts.get(i), "", "", HASH, Instant.EPOCH.plusSeconds(i),
          i == 1 ? Set.of(Role.PRIVACY) : Set.of(Role.REVIEWER)));
    }
    return votes;
  }
}
