package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;

/** A round on a trainee's post: Mia supervises her, and the register says so. */
class RoundTest {

  private static final Submission POST = Submission.begin("s", "author",
      new Content(Kind.POST, Voice.TRAINEE, new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
          new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
          new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of()),
      Instant.EPOCH);

  private final Round round = round(2, Set.of(Role.SUPERVISOR), Naming.ofSupervisor("mia"));

  @Test
  void a_round_needs_at_least_one_approval() {
    assertThrows(IllegalArgumentException.class, () -> round(0, Set.of()));
    assertEquals(1, round(1, Set.of()).quorum().needed());
  }

  @Test
  void who_signs_for_a_trainee_is_not_counted_among_the_committee() {
    assertEquals(List.of("ada", "bo"), round.committee().voters().eligible());
    assertEquals(List.of("mia"), round.committee().signers());
  }

  @Test
  void the_trainees_own_supervisor_is_whom_the_register_names() {
    assertTrue(round.signedByOwn("mia"));
    assertFalse(round.signedByOwn("ada"));
  }

  @Test
  void who_was_named_by_an_officer_signs_and_is_not_the_trainees_own_supervisor() {
    var named = round(2, Set.of(Role.SUPERVISOR)).naming("mia", Role.SUPERVISOR, "chair", "why", true, name -> true);
    assertEquals(List.of("mia"), named.signers());
    assertFalse(named.signedByOwn("mia"));
    var chair = round(2, Set.of(), new Naming("mia", Role.CHAIR, Set.of(), "", true));
    assertFalse(chair.signedByOwn("mia"), "for another role");
  }

  @Test
  void who_signs_neither_declines_nor_abstains_and_the_committee_does() {
    assertEquals(List.of(Verdict.APPROVE, Verdict.CHANGES, Verdict.RECUSE), round.verdictsOf("mia"));
    assertEquals(List.copyOf(EnumSet.allOf(Verdict.class)), round.verdictsOf("ada"));
  }

  @Test
  void who_has_recused_signs_no_more() {
    assertEquals(List.of(), round.without(recused("mia")).signers());
    assertEquals(List.of("mia"), round.without(recused("ada")).signers());
    assertEquals(List.of("bo", "mia"), round.without(recused("ada")).voters().eligible());
  }

  @Test
  void who_was_named_for_a_seat_and_may_not_vote_any_more_stays_named_and_is_not_eligible() {
    var named = round(2, Set.of(Role.CHAIR)).naming("ada", Role.CHAIR, "chair", "why", true, name -> true);
    var counted = named.without(recused("ada"));
    assertEquals(List.of(Role.CHAIR), counted.voters().named().stream().map(Naming::role).toList());
    assertEquals(List.of("bo", "mia"), counted.voters().eligible());
  }

  @Test
  void a_second_officer_joins_the_first_in_one_naming_with_the_first_reason() {
    var twice = round(2, Set.of(Role.CHAIR)).naming("ada", Role.CHAIR, "pub", "She knows it.", false, name -> true)
        .naming("ada", Role.CHAIR, "admin", "Yes.", false, name -> true);
    assertEquals(List.of(new Naming("ada", Role.CHAIR, Set.of("pub", "admin"), "She knows it.", true)),
        twice.voters().named());
  }

  @Test
  void naming_for_one_role_leaves_another_vacant() {
    var open = round(2, Set.of(Role.CHAIR, Role.PRIVACY));
    assertEquals(Set.of(Role.PRIVACY),
        open.naming("ada", Role.CHAIR, "chair", "why", true, name -> true).voters().vacant());
  }

  @Test
  void a_closed_round_takes_no_votes() {
    assertTrue(round.open());
    assertFalse(round.closed(Instant.EPOCH).open());
  }

  @Test
  void why_somebody_may_not_vote_is_the_nearest_thing_they_have_to_do_with_it() {
    var edited = POST.edited(POST.content(), "ed", Instant.EPOCH);
    var excluded = new Exclusions(edited, Set.of("author", "ed", "mia"), Set.of("author", "ed", "mia", "ada"));
    assertEquals(Optional.of(Code.VOTER_IS_AUTHOR), excluded.why("author"));
    assertEquals(Optional.of(Code.VOTER_IS_EDITOR), excluded.why("ed"));
    assertEquals(Optional.of(Code.VOTER_IS_SUPERVISOR), excluded.why("mia"));
    assertEquals(Optional.of(Code.VOTER_RECUSED), excluded.why("ada"));
    assertEquals(Optional.empty(), excluded.why("bo"));
  }

  @Test
  void a_supervisor_may_sign_and_who_wrote_edited_or_recused_may_not() {
    var excluded =
        new Exclusions(POST.edited(POST.content(), "ed", Instant.EPOCH), Set.of("mia"), Set.of("ada"));
    assertFalse(excluded.barsFromSigning("mia"));
    assertTrue(excluded.barsFromSigning("author") && excluded.barsFromSigning("ed") && excluded.barsFromSigning("ada"));
  }

  @Test
  void a_request_a_decline_and_a_recusal_come_with_a_reason() {
    assertEquals(EnumSet.of(Verdict.CHANGES, Verdict.DECLINE, Verdict.RECUSE), needing());
  }

  private static Set<Verdict> needing() {
    var all = EnumSet.allOf(Verdict.class);
    all.removeIf(verdict -> Closing.unreasoned(verdict, "").isEmpty());
    return all;
  }

  private static Exclusions recused(String name) {
    return new Exclusions(POST, Set.of(), Set.of(name));
  }

  private static Round round(int needed, Set<Role> vacant, Naming... named) {
    return new Round("r", new Round.Matter("s", 1, "hash"), new Round.Quorum(needed, vacant),
        new Round.Voters(List.of("ada", "bo", "mia"), vacant, List.of(named)),
        new Round.Dates(Instant.EPOCH, Instant.EPOCH, Optional.empty()));
  }
}
