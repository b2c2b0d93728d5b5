package org.imprimatur.submission.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

  /** What a person asks for, with the permission that its use case asks first. */
  private static final Map<Transition, Permission> ASKED = Map.of(
      Transition.SUBMIT, Permission.SUBMIT, Transition.REVISE, Permission.REVISE,
      Transition.EDIT_APPROVED, Permission.REVISE, Transition.REOPEN, Permission.REVISE,
      Transition.RECALL, Permission.RECALL, Transition.HOLD, Permission.HOLD, Transition.LIFT, Permission.LIFT,
      Transition.WITHDRAW, Permission.WITHDRAW);

  /** What a vote asks for, which has rules of its own, and what no use case asks for yet. */
  private static final Set<Transition> OTHERWISE =
      Set.of(Transition.REQUEST_CHANGES, Transition.APPEAL, Transition.MOVE_SLOT, Transition.CORRECT);

  private final Submission named = Submission.begin("s", "author", content(), Instant.EPOCH);
  private final Submission draft = named.joinedBy("helper", Instant.EPOCH);

  @Test
  void a_draft_is_its_writers_and_the_auditors() {
    assertTrue(mayRead(person("author", Role.MEMBER), draft));
    assertTrue(mayRead(person("helper", Role.MEMBER), draft));
    assertTrue(mayRead(person("auditor", Role.AUDITOR), draft));
    assertFalse(mayRead(person("reviewer", Role.REVIEWER), draft));
    assertFalse(mayRead(person("admin", Role.ADMINISTRATOR), draft));
  }

  @Test
  void what_was_submitted_is_open_to_the_committee_and_nobody_else() {
    var submitted = draft.moved(State.IN_REVIEW, Instant.EPOCH);
    assertTrue(mayRead(person("reviewer", Role.REVIEWER), submitted));
    assertFalse(mayRead(person("stranger", Role.MEMBER), submitted));
    assertFalse(mayRead(person("admin", Role.ADMINISTRATOR), submitted));
  }

  @Test
  void what_its_writers_took_back_is_theirs_and_the_auditors_whatever_was_submitted_before() {
    var bounced = Revision.freeze("s", 1, content(), "By A", List.of(), new Screening("v", List.of()), Instant.EPOCH);
    var recalled = draft.frozen(bounced).moved(State.RECALLED, Instant.EPOCH);
    assertFalse(mayRead(person("reviewer", Role.REVIEWER), recalled));
    assertTrue(mayRead(person("author", Role.MEMBER), recalled));
    assertTrue(mayRead(person("auditor", Role.AUDITOR), recalled));
  }

  @Test
  void a_bounced_revision_stays_with_its_writers() {
    var mended = draft.moved(State.IN_REVIEW, Instant.EPOCH);
    var stop = new Finding(new Finding.Origin("r", Category.PRIVACY, "DATE", Message.valueOf("s")), new Span(0, 1),
        Finding.Demands.only(Severity.BLOCK), Message.valueOf("m"), List.of());
    var bounced =
        Revision.freeze("s", 1, content(), "By A", List.of(), new Screening("v", List.of(stop)), Instant.EPOCH);
    assertFalse(mayRead(Standing.toRead(bounced), person("reviewer", Role.REVIEWER), mended));
    assertTrue(mayRead(Standing.toRead(bounced), person("author", Role.MEMBER), mended));
  }

  @Test
  void neither_author_nor_co_author_nor_last_editor_is_a_voter() {
    assertFalse(Standing.of(person("author", Role.REVIEWER), draft).contains(Party.VOTER));
    assertFalse(Standing.of(person("helper", Role.REVIEWER), draft).contains(Party.VOTER));
    var edited = draft.edited(content(), "editor", Instant.EPOCH);
    assertFalse(Standing.of(person("editor", Role.REVIEWER), edited).contains(Party.VOTER));
    assertTrue(Standing.of(person("reviewer", Role.REVIEWER), edited).contains(Party.VOTER));
  }

  @Test
  void who_is_named_as_co_author_counts_as_one_only_after_accepting() {
    assertFalse(mayRead(person("helper", Role.MEMBER), named));
    assertEquals(Set.of(Party.VOTER), Standing.of(person("helper", Role.REVIEWER), named));
    assertEquals(List.of("author"), named.authors());
    assertEquals(List.of(), named.signed().coAuthors());
    assertEquals(Set.of(Party.CO_AUTHOR), Standing.of(person("helper", Role.REVIEWER), draft));
    assertEquals(List.of("author", "helper"), draft.authors());
    assertEquals(List.of("helper"), draft.signed().coAuthors());
  }

  @Test
  void who_was_taken_off_the_list_stays_excluded_and_has_to_accept_again() {
    var without = draft.edited(content().by(List.of()), "author", Instant.EPOCH);
    assertTrue(without.excludes("helper"));
    assertFalse(without.writtenBy("helper"));
    var again = without.edited(content(), "author", Instant.EPOCH);
    assertTrue(again.asks("helper"));
    assertFalse(again.writtenBy("helper"));
  }

  @Test
  void everybody_who_ever_edited_is_excluded_whoever_edited_last() {
    var edited = draft.edited(content(), "editor", Instant.EPOCH).edited(content(), "author", Instant.EPOCH);
    assertTrue(edited.excludes("editor"));
    assertFalse(Standing.of(person("editor", Role.REVIEWER), edited).contains(Party.VOTER));
  }

  @Test
  void who_refuses_is_named_no_more_and_may_vote() {
    var without = named.leftBy("helper", Instant.EPOCH);
    assertEquals(List.of(), without.content().coAuthors());
    assertFalse(without.excludes("helper"));
  }

  @Test
  void an_officer_who_wrote_or_edited_the_post_is_none_of_its_officers_and_does_not_hold_it() {
    var hold = Optional.of(new Submission.Hold(State.IN_REVIEW, "editor", "why", Instant.EPOCH, Set.of()));
    var held = draft.edited(content(), "editor", Instant.EPOCH).held(hold);
    for (var interested : List.of("author", "helper", "editor")) {
      var parties = Standing.of(person(interested, Role.CHAIR), held);
      assertTrue(Collections.disjoint(parties, Set.of(Party.OFFICER, Party.HOLDER, Party.VOTER)),
          interested + " " + parties);
    }
    assertTrue(Standing.of(person("other", Role.CHAIR), held).containsAll(Set.of(Party.OFFICER, Party.VOTER)));
    assertTrue(Standing.of(person("publisher", Role.PUBLISHER), held).contains(Party.OFFICER));
    assertFalse(Standing.of(person("reviewer", Role.REVIEWER), held).contains(Party.OFFICER));
  }

  @Test
  void an_administrator_has_no_standing_at_all() {
    assertEquals(Set.of(), Standing.of(person("admin", Role.ADMINISTRATOR), draft));
  }

  @Test
  void every_step_of_a_person_is_compared_with_its_permission() {
    var steps = Arrays.stream(Transition.values())
        .filter(each -> !each.by().equals(Set.of(Party.SYSTEM)) && !OTHERWISE.contains(each))
        .collect(Collectors.toSet());
    assertEquals(steps, ASKED.keySet());
  }

  static Stream<Arguments> asked() {
    return ASKED.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void the_table_lets_whom_the_permission_lets_and_nobody_else(Transition transition, Permission permission) {
    for (var standing : standings()) {
      for (var role : Role.values()) {
        var person = person("somebody", role);
        assertEquals(permission.granted(person, standing),
            !Collections.disjoint(transition.by(), Standing.of(person, standing)), role + " " + standing);
      }
    }
  }

  /** Every way, or several, in which somebody can stand to a post. */
  private static List<Set<Relation>> standings() {
    var relations = Relation.values();
    return IntStream.range(0, 1 << relations.length)
        .mapToObj(bits -> Arrays.stream(relations).filter(each -> (bits >> each.ordinal() & 1) == 1)
            .collect(Collectors.toUnmodifiableSet()))
        .toList();
  }

  /** What is asked of one post is what a list shows: the two never part. */
  private static boolean mayRead(Person person, Submission post) {
    boolean may = mayRead(Standing.toRead(post), person, post);
    assertEquals(may, Sight.of(person).shows(post));
    return may;
  }

  private static boolean mayRead(Permission permission, Person person, Submission post) {
    return permission.granted(person, Standing.relations(person, post));
  }

  private static Person person(String username, Role role) {
    return new Person(username, username, "", Set.of(role), Optional.empty(), true);
  }

  private static Content content() {
    return new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "Text", Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(), Optional.empty()), new Content.References(List.of(), List.of()),
        new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of("helper"));
  }
}
