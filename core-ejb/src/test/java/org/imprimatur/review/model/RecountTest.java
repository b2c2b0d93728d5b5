package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.review.model.Recount.Difference;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecountTest {

  private static final Declarations DECLARED = new Declarations(Optional.of(Declarations.Patient.NONE),
      Optional.of(List.of()), Optional.of(Declarations.Ai.NONE), true);

  private Submission post = Submission.begin("s", "author", content(DECLARED), Instant.EPOCH);
  private Revision revision = frozen(post);
  private Set<String> supervisors = Set.of();

  @Test
  void a_text_that_stands_as_it_was_approved_goes_out() {
    assertEquals(Optional.empty(), counted(approval("a"), approval("b")));
  }

  @Test
  void a_vote_that_is_gone_is_missed() {
    assertEquals(Optional.of(Difference.QUORUM), counted(approval("a")));
  }

  @Test
  void where_there_was_no_round_nothing_was_approved() {
    assertEquals(Optional.of(Difference.QUORUM),
        Recount.of(post, revision, Optional.empty(), List.of(approval("a"), approval("b")), excluded()));
  }

  @Test
  void a_round_that_is_still_open_approves_nothing() {
    var open = new Round("r", new Round.Matter("s", 1, revision.contentHash()), new Round.Quorum(2, Set.of()),
        new Round.Voters(List.of("a", "b"), Set.of(), List.of()),
        new Round.Dates(Instant.EPOCH, Instant.EPOCH, Optional.empty()));
    assertEquals(Optional.of(Difference.QUORUM), counted(open, approval("a"), approval("b")));
  }

  @ParameterizedTest
  @CsvSource({"1,other", "2,same"})
  void a_round_on_another_text_approves_nothing(int number, String hash) {
    var round = round(number, hash.equals("same") ? revision.contentHash() : hash, 2, "a", "b");
    assertEquals(Optional.of(Difference.QUORUM), counted(round, approval("a"), approval("b")));
  }

  @Test
  void the_vote_of_who_may_not_vote_any_more_does_not_count() {
    supervisors = Set.of("b");
    assertEquals(Optional.of(Difference.QUORUM), counted(approval("a"), approval("b")));
  }

  @Test
  void what_one_person_alone_could_decide_is_not_approved() {
    assertEquals(Optional.of(Difference.QUORUM),
        counted(round(1, revision.contentHash(), 1, "a"), approval("a")));
  }

  @Test
  void as_many_declines_as_approvals_stop_it() {
    assertEquals(Optional.of(Difference.QUORUM),
        counted(approval("a"), approval("b"), vote("c", Verdict.DECLINE), vote("d", Verdict.DECLINE)));
    assertEquals(Optional.empty(), counted(approval("a"), approval("b"), vote("c", Verdict.DECLINE)));
  }

  @Test
  void changes_that_were_asked_of_this_very_text_stop_it() {
    assertEquals(Optional.of(Difference.QUORUM),
        counted(approval("a"), approval("b"), vote("c", Verdict.CHANGES)));
    var earlier = new Vote("c", Verdict.CHANGES, "", "", "earlier", Instant.EPOCH, Set.of());
    assertEquals(Optional.empty(), counted(approval("a"), approval("b"), earlier));
  }

  @Test
  void a_required_role_is_that_of_the_vote() {
    var without = new Vote("a", Verdict.APPROVE, "", "", revision.contentHash(), Instant.EPOCH, Set.of(Role.REVIEWER));
    assertEquals(Optional.of(Difference.ROLE), counted(without, approval("b")));
  }

  @Test
  void a_declaration_that_was_changed_since_stops_it() {
    post = Submission.begin("s", "author", content(new Declarations(Optional.of(Declarations.Patient.CONSENTED),
        DECLARED.interests(), DECLARED.ai(), true)), Instant.EPOCH);
    assertEquals(Optional.of(Difference.CONSENT), counted(approval("a"), approval("b")));
  }

  @Test
  void a_text_of_which_nothing_was_declared_does_not_go_out() {
    post = Submission.begin("s", "author", content(Declarations.OPEN), Instant.EPOCH);
    revision = frozen(post);
    assertEquals(Optional.of(Difference.CONSENT), counted(approval("a"), approval("b")));
  }

  @Test
  void a_text_with_an_author_who_has_not_agreed_does_not_go_out() {
    post = Submission.begin("s", "author", content(DECLARED, "fellow"), Instant.EPOCH);
    revision = frozen(post);
    assertEquals(Optional.of(Difference.CONSENT), counted(approval("a"), approval("b")));
    post = post.joinedBy("fellow", Instant.EPOCH);
    assertEquals(Optional.empty(), counted(approval("a"), approval("b")));
  }

  private Optional<Difference> counted(Vote... votes) {
    return counted(round(1, revision.contentHash(), 2, "a", "b", "c", "d"), votes);
  }

  private Optional<Difference> counted(Round round, Vote... votes) {
    return Recount.of(post, revision, Optional.of(round), Arrays.asList(votes), excluded());
  }

  private Exclusions excluded() {
    return new Exclusions(post, supervisors, Set.of());
  }

  private static Round round(int number, String hash, int needed, String... eligible) {
    return new Round("r", new Round.Matter("s", number, hash), new Round.Quorum(needed, Set.of(Role.PRIVACY)),
        new Round.Voters(List.of(eligible), Set.of(), List.of()),
        new Round.Dates(Instant.EPOCH, Instant.EPOCH, Optional.of(Instant.EPOCH)));
  }

  /** Of the voters "a" is trusted with privacy. */
  private Vote vote(String voter, Verdict verdict) {
    return new Vote(voter, verdict, "", "", revision.contentHash(), Instant.EPOCH,
        voter.equals("a") ? Set.of(Role.PRIVACY) : Set.of());
  }

  private Vote approval(String voter) {
    return vote(voter, Verdict.APPROVE);
  }

  private static Revision frozen(Submission post) {
    return Revision.freeze("s", 1, post.content(), "By A", List.of(), new Screening("v", List.of()), Instant.EPOCH);
  }

  private static Content content(Declarations declared, String... coAuthors) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(declared, Map.of(), List.of(), Map.of()), List.of(coAuthors));
  }
}
