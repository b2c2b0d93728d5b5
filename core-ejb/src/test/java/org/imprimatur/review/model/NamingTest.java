package org.imprimatur.review.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;

/** Who may vote, which roles nobody holds then, and who names somebody. */
class NamingTest {

  private static final Person AUTHOR =
      new Person("author", "A", "", Set.of(Role.MEMBER, Role.TRAINEE), Optional.of("mentor"), true);
  private static final Person FELLOW = new Person("fellow", "F", "", Set.of(Role.MEMBER), Optional.of("tutor"), true);
  private static final Map<String, Person> EVERYBODY = Map.of(
      "author", AUTHOR, "fellow", FELLOW, "chair", person("chair", Role.CHAIR), "ben", person("ben", Role.PUBLISHER),
      "cid", person("cid", Role.PUBLISHER), "rob", person("rob", Role.REVIEWER), "pia", person("pia", Role.PRIVACY));

  /** Everybody who named earlier still may. */
  private static boolean names(String name) {
    return true;
  }

  private final Submission post = Submission.begin("s", "author", by("fellow", "chair"), Instant.EPOCH);

  @Test
  void a_role_that_nobody_eligible_holds_is_vacant_and_raises_nothing_else() {
    var route = Route.of(2, List.of("chair", "privacy"), List.of(EVERYBODY.get("pia"), EVERYBODY.get("rob")));
    assertEquals(new Route(2, List.of("pia", "rob"), Set.of(Role.CHAIR, Role.PRIVACY)), route);
    assertEquals(Set.of(Role.CHAIR), vacated(round(), excluded(post)).voters().vacant());
  }

  @Test
  void a_role_that_the_society_does_not_know_is_the_chairs_matter() {
    assertEquals(Set.of(Role.CHAIR), Route.of(2, List.of("media-lead"), List.of()).required());
  }

  @Test
  void the_supervisors_of_all_authors_are_excluded_and_of_somebody_named_only_are_not() {
    assertEquals(Optional.of(Code.VOTER_IS_SUPERVISOR), excluded(post).why("mentor"));
    assertFalse(excluded(post).bars("tutor"));
    assertEquals(Optional.of(Code.VOTER_IS_SUPERVISOR), excluded(post.joinedBy("fellow", Instant.EPOCH)).why("tutor"));
  }

  @Test
  void the_chair_names_alone_and_where_the_chair_may_not_vote_two_officers_do() {
    var open = Vacancy.of(Set.of(Role.PRIVACY), EVERYBODY.values(), excluded(post));
    assertTrue(open.byChair() && open.namedBy(EVERYBODY.get("chair"), excluded(post)));
    assertFalse(open.namedBy(EVERYBODY.get("ben"), excluded(post)));
    var joined = excluded(post.joinedBy("chair", Instant.EPOCH));
    var barred = Vacancy.of(Set.of(Role.PRIVACY), EVERYBODY.values(), joined);
    assertFalse(barred.byChair() || barred.namedBy(EVERYBODY.get("chair"), joined)
        || barred.namedBy(EVERYBODY.get("rob"), joined));
    assertTrue(barred.namedBy(EVERYBODY.get("ben"), joined));
  }

  @Test
  void of_two_officers_the_second_who_names_the_same_person_puts_them_in() {
    var once = round().naming("rob", Role.CHAIR, "ben", "why", false, NamingTest::names);
    assertEquals(Set.of(Role.CHAIR), once.voters().vacant());
    assertEquals(once.voters().vacant(),
        once.naming("rob", Role.CHAIR, "ben", "again", false, NamingTest::names).voters().vacant(),
        "one officer twice is one officer");
    assertEquals(Set.of(Role.CHAIR),
        once.naming("pia", Role.CHAIR, "cid", "another", false, NamingTest::names).voters().vacant(),
        "two people, one officer each");
    var twice = once.naming("rob", Role.CHAIR, "cid", "why", false, NamingTest::names);
    assertEquals(Set.of(), twice.voters().vacant());
    assertEquals(List.of("pia", "rob"), twice.voters().eligible());
    assertEquals(Set.of(Role.REVIEWER, Role.CHAIR), twice.rolesOf("rob", Set.of(Role.REVIEWER)));
    assertEquals(Set.of(Role.REVIEWER), once.rolesOf("rob", Set.of(Role.REVIEWER)));
  }

  @Test
  void an_officer_who_has_become_an_author_since_does_not_count_any_more() {
    var once = round().naming("rob", Role.CHAIR, "ben", "why", false, NamingTest::names);
    var joined = excluded(Submission.begin("s", "author", by("ben"), Instant.EPOCH).joinedBy("ben", Instant.EPOCH));
    assertEquals(Set.of(Role.CHAIR),
        once.naming("rob", Role.CHAIR, "cid", "why", false, name -> !joined.bars(name)).voters().vacant());
  }

  @Test
  void who_recused_neither_names_nor_lets_the_chair_name_alone() {
    var recused = excluded(post).withRecused(Set.of("chair", "ben"));
    var open = Vacancy.of(Set.of(Role.PRIVACY), EVERYBODY.values(), recused);
    assertFalse(
        open.byChair() || open.namedBy(EVERYBODY.get("chair"), recused) || open.namedBy(EVERYBODY.get("ben"), recused));
    assertTrue(open.namedBy(EVERYBODY.get("cid"), recused));
    assertEquals(Optional.of(Code.VOTER_RECUSED), recused.why("ben"));
  }

  @Test
  void a_role_is_vacant_again_when_who_was_named_for_it_becomes_an_author() {
    var named = round().naming("rob", Role.CHAIR, "chair", "why", true, NamingTest::names);
    var joined = excluded(Submission.begin("s", "author", by("rob"), Instant.EPOCH).joinedBy("rob", Instant.EPOCH));
    assertEquals(Set.of(Role.CHAIR), vacated(named, joined).voters().vacant());
    assertEquals(Set.of(), vacated(named, excluded(post)).voters().vacant());
  }

  @Test
  void whoever_can_sign_in_no_more_holds_no_role_not_even_one_they_were_named_for() {
    var named = round().naming("rob", Role.CHAIR, "chair", "why", true, NamingTest::names);
    assertEquals(Set.of(Role.CHAIR), named.vacated(excluded(post), named.quorum().required(),
        name -> Optional.of(name).filter(each -> !each.equals("rob")).map(each -> EVERYBODY.get(each).roles()))
        .voters().vacant());
  }

  @Test
  void a_role_in_which_somebody_has_approved_needs_nobody_any_more() {
    var named = round().naming("rob", Role.CHAIR, "chair", "why", true, NamingTest::names);
    assertEquals(Set.of(), named.vacated(excluded(post), Set.of(), name -> Optional.empty()).voters().vacant());
  }

  @Test
  void whoever_was_named_to_sign_and_is_replaced_is_not_counted_among_the_committee() {
    var signing = round().naming("rob", Role.SUPERVISOR, "chair", "why", true, NamingTest::names)
        .naming("pia", Role.SUPERVISOR, "chair", "gone", true, NamingTest::names);
    assertEquals(List.of("rob", "pia"), signing.signers());
    assertFalse(signing.voters().eligible().contains("rob"));
    assertEquals(signing.voters().eligible(), signing.committee().voters().eligible());
  }

  private static Round vacated(Round round, Exclusions excluded) {
    return round.vacated(excluded, round.quorum().required(), name -> Optional.of(EVERYBODY.get(name).roles()));
  }

  @Test
  void who_signs_for_a_trainee_fills_that_role_and_counts_for_nothing_else() {
    var signing = round().naming("rob", Role.SUPERVISOR, "chair", "why", true, NamingTest::names).naming("pia",
        Role.CHAIR, "chair", "why", true, NamingTest::names);
    assertEquals(List.of("pia"), signing.voters().eligible());
    assertEquals(List.of("rob"), signing.signers());
    assertEquals(Set.of(Role.SUPERVISOR), signing.rolesOf("rob", Set.of(Role.REVIEWER, Role.CHAIR)));
    var tally = Tally.of(signing, List.of(approval(signing, "rob"), approval(signing, "pia")));
    assertEquals(List.of(1, 1, Set.of()), List.of(tally.approvals(), tally.eligible(), tally.missing()));
  }

  @Test
  void the_role_of_a_supervisor_makes_nobody_the_supervisor_of_this_trainee() {
    assertEquals(Set.of(Role.REVIEWER), round().rolesOf("rob", Set.of(Role.REVIEWER, Role.SUPERVISOR)));
  }

  @Test
  void a_supervisor_of_the_author_signs_unless_they_have_a_hand_in_it_or_recused() {
    assertFalse(excluded(post).barsFromSigning("mentor"));
    assertTrue(excluded(post).withRecused(Set.of("mentor")).barsFromSigning("mentor"));
    assertTrue(excluded(Submission.begin("s", "author", by("mentor"), Instant.EPOCH).joinedBy("mentor", Instant.EPOCH))
        .barsFromSigning("mentor"));
  }

  private static Vote approval(Round round, String voter) {
    return new Vote(voter, Verdict.APPROVE, "", "", round.matter().contentHash(), Instant.EPOCH,
        round.rolesOf(voter, Set.of(Role.REVIEWER)));
  }

  private static Round round() {
    return new Round(
        "r", new Round.Matter("s", 1, "a".repeat(64)), new Round.Quorum(2, Set.of(Role.CHAIR)),
        new Round.Voters(List.of("pia"), Set.of(Role.CHAIR), List.of()),
        new Round.Dates(Instant.EPOCH, Instant.EPOCH, Optional.empty()));
  }

  private static Exclusions excluded(Submission post) {
    return Exclusions.of(post, name -> Optional.ofNullable(EVERYBODY.get(name)));
  }

  private static Person person(String username, Role role) {
    return new Person(username, username, "", Set.of(role), Optional.empty(), true);
  }

  private static Content by(String... names) {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of(names));
  }
}
