package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.junit.jupiter.api.Test;

/** Rounds and votes. */
interface RoundsContract extends StoreContract {

  private Round opened(int needed, String... eligible) {
    var round = Some.round(Some.inReview(store(), "Text", Optional.of(Some.NOON)), needed, eligible);
    store().run(tables -> tables.rounds().add(round));
    return round;
  }

  private List<Vote> votes(Round round) {
    return store().in(tables -> tables.rounds().votes(round.id()));
  }

  @Test
  default void a_round_comes_back_as_stored() {
    var round = opened(1, Some.person(store(), Role.REVIEWER));
    assertEquals(Optional.of(round), store().in(tables -> tables.rounds().openFor(round.matter().submission())));
    var closed = round.closed(Some.NOON.plusSeconds(1));
    store().run(tables -> tables.rounds().close(closed));
    assertEquals(Optional.empty(), store().in(tables -> tables.rounds().openFor(round.matter().submission())));
    assertEquals(Optional.of(closed), store().in(tables -> tables.rounds().newestFor(round.matter().submission())));
  }

  @Test
  default void a_submission_is_among_the_open_ones_until_its_round_is_closed() {
    var round = opened(1, Some.person(store(), Role.REVIEWER));
    assertTrue(store().in(tables -> tables.rounds().open()).contains(round.matter().submission()));
    store().run(tables -> tables.rounds().close(round.closed(Some.NOON.plusSeconds(1))));
    assertFalse(store().in(tables -> tables.rounds().open()).contains(round.matter().submission()));
  }

  @Test
  default void who_was_named_for_a_role_may_vote_from_then_on_and_a_vacant_role_comes_back() {
    var seated = Some.person(store(), Role.REVIEWER);
    var named = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var excluded = new Exclusions(post, Set.of(), Set.of());
    var round =
        Some.round(post, 1, seated).vacated(excluded, Set.of(Role.PRIVACY), name -> Optional.of(Set.of(Role.REVIEWER)));
    store().run(tables -> tables.rounds().add(round));
    assertEquals(Set.of(Role.PRIVACY), round.voters().vacant());
    assertEquals(Optional.of(round), store().in(tables -> tables.rounds().openFor(post.id())));
    var first =
        round.naming(named, Role.PRIVACY, "officer1", "Knows the rules 🗂", false, name -> !excluded.bars(name));
    store().run(tables -> tables.rounds().save(first));
    assertEquals(Optional.of(first), store().in(tables -> tables.rounds().openFor(post.id())));
    var second = first.naming(named, Role.PRIVACY, "officer2", "So do I", false, name -> !excluded.bars(name));
    store().run(tables -> tables.rounds().save(second));
    assertEquals(Optional.of(second), store().in(tables -> tables.rounds().openFor(post.id())));
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(second, named)));
    assertEquals(1, votes(second).size());
  }

  @Test
  default void whoever_signed_and_was_replaced_comes_back_as_a_signer_and_not_as_one_of_the_committee() {
    var seated = Some.person(store(), Role.REVIEWER);
    var mentor = Some.person(store(), Role.SUPERVISOR);
    var other = Some.person(store(), Role.REVIEWER);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = Some.round(post, 1, seated, other)
        .naming(mentor, Role.SUPERVISOR, "chair", "Knows the trainee", true, name -> true)
        .naming(other, Role.SUPERVISOR, "chair", "The first is gone", true, name -> true);
    store().run(tables -> tables.rounds().add(round));
    assertEquals(Optional.of(round), store().in(tables -> tables.rounds().openFor(post.id())));
    assertEquals(List.of(seated), round.voters().eligible());
  }

  @Test
  default void a_later_vote_stands_in_place_of_the_earlier_one() {
    var voter = Some.person(store(), Role.REVIEWER);
    var round = opened(1, voter);
    var later = new Vote(voter, Verdict.DECLINE, "SOURCE", "No source 🙅", round.matter().contentHash(),
        Some.NOON.plusSeconds(1), Set.of(Role.PRIVACY, Role.CHAIR));
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, voter)));
    store().run(tables -> tables.rounds().cast(round.id(), later));
    assertEquals(List.of(later), votes(round));
  }

  @Test
  default void who_signs_for_a_trainee_comes_back_beside_the_committee_and_may_vote() {
    var seated = Some.person(store(), Role.REVIEWER);
    var mentor = Some.person(store(), Role.SUPERVISOR);
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = Some.round(post, 1, seated).naming(mentor, Role.SUPERVISOR, "chair", "Knows them", true, name -> true);
    store().run(tables -> tables.rounds().add(round));
    assertEquals(Optional.of(round), store().in(tables -> tables.rounds().openFor(post.id())));
    assertEquals(List.of(seated), round.voters().eligible());
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, mentor)));
    assertEquals(1, votes(round).size());
  }

  @Test
  default void who_recused_in_any_round_of_a_submission_is_found_and_nobody_else() {
    var away = Some.person(store(), Role.REVIEWER);
    var here = Some.person(store(), Role.REVIEWER);
    var first = opened(1, away, here);
    var recusal =
        new Vote(away, Verdict.RECUSE, "TIE", "A friend 🤝", first.matter().contentHash(), Some.NOON, Set.of());
    store().run(tables -> {
      tables.rounds().cast(first.id(), recusal);
      tables.rounds().cast(first.id(), Some.approval(first, here));
      tables.rounds().close(first.closed(Some.NOON.plusSeconds(1)));
    });
    assertEquals(Set.of(away), store().in(tables -> tables.rounds().recused(first.matter().submission())));
    var other = opened(1, away);
    assertEquals(Set.of(), store().in(tables -> tables.rounds().recused(other.matter().submission())));
  }

  @Test
  default void the_database_refuses_the_vote_of_somebody_without_a_seat_in_the_round() {
    var stranger = Some.person(store(), Role.REVIEWER);
    var round = opened(1, Some.person(store(), Role.REVIEWER));
    assertThrows(PersistenceException.class,
        () -> store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, stranger))));
    assertEquals(List.of(), votes(round));
  }

  @Test
  default void of_two_last_votes_at_once_the_second_sees_the_first() throws Exception {
    var ada = Some.person(store(), Role.PRIVACY);
    var ben = Some.person(store(), Role.REVIEWER);
    var round = opened(2, ada, ben);
    var tally = Parallel.secondWaits(store(), tables -> cast(tables, round, ada), tables -> cast(tables, round, ben));
    assertEquals(2, tally.approvals());
  }

  private static Tally cast(Store.Tables tables, Round round, String voter) {
    assertTrue(tables.submissions().lock(round.matter().submission()).isPresent());
    tables.rounds().cast(round.id(), Some.approval(round, voter));
    return Tally.of(round, tables.rounds().votes(round.id()));
  }
}
