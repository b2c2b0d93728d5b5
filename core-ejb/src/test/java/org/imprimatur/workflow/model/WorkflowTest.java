package org.imprimatur.workflow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Unfit;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.submission.model.Missing;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowTest {

  private static final Path APPROVED = Path.of("src/test/resources/workflow.approved.txt");

  @Test
  void every_state_and_transition_is_as_approved() throws IOException {
    var printed = printed();
    if (Boolean.getBoolean("update.reference")) {
      Files.writeString(APPROVED, printed);
    }
    assertEquals(Files.readString(APPROVED), printed,
        "run with -Dupdate.reference=true, read the difference, commit it");
  }

  @Test
  void every_state_that_is_not_terminal_has_an_exit() {
    for (var state : State.values()) {
      boolean exit = Arrays.stream(Transition.values()).anyMatch(transition -> transition.from().contains(state));
      assertEquals(!state.terminal(), exit, state.name());
    }
  }

  @Test
  void every_state_can_be_reached_from_a_draft() {
    var reached = new HashSet<>(Set.of(State.DRAFT));
    int before;
    do {
      before = reached.size();
      for (var transition : Transition.values()) {
        Set.copyOf(reached).stream().filter(transition.from()::contains)
            .forEach(from -> reached.add(next(transition, from)));
      }
    } while (reached.size() > before);
    assertEquals(EnumSet.allOf(State.class), reached);
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void nobody_takes_a_transition_without_standing(Transition transition) {
    var from = transition.from().iterator().next();
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(transition, from, Cases.meeting(transition, Set.of())));
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void every_guard_of_a_transition_stops_it_alone(Transition transition) {
    var from = transition.from().iterator().next();
    for (var guard : transition.needs()) {
      var read = Cases.meeting(transition).and(Cases.unmet(guard));
      assertEquals(Optional.of(guard.code()), code(transition, from, read), guard.name());
      assertTrue(EditorialWorkflow.waits(transition, from, read, Cases.fallingWith(guard)), guard.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void what_was_not_read_stops_a_transition(Transition transition) {
    var from = transition.from().iterator().next();
    for (var guard : transition.needs()) {
      var read = Cases.meetingBut(transition, guard);
      assertTrue(code(transition, from, read).isPresent(), guard.name());
      assertEquals(Optional.empty(), EditorialWorkflow.refuted(transition, read), "not read is not refuted");
    }
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void whoever_may_not_ask_is_told_so_before_any_guard(Transition transition) {
    var from = transition.from().iterator().next();
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(transition, from, Case.by(Set.of())));
  }

  @Test
  void the_wrong_state_is_said_before_anything_else() {
    assertEquals(Optional.of(Code.WRONG_STATE), code(Transition.SUBMIT, State.RELEASED, Case.by(Set.of())));
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void whatever_the_approved_table_does_not_print_is_the_wrong_state_for_everybody(Transition transition)
      throws IOException {
    var approved = Files.readAllLines(APPROVED);
    var read = Cases.meeting(transition, EnumSet.allOf(Party.class));
    for (var state : State.values()) {
      boolean printed = approved.stream().anyMatch(line -> line.matches(state + " +T" + transition.number() + " .*"));
      assertEquals(printed ? Optional.empty() : Optional.of(Code.WRONG_STATE), code(transition, state, read),
          state.name());
    }
  }

  @Test
  void the_transitions_are_numbered_one_to_twenty_one() {
    var numbers = Arrays.stream(Transition.values()).map(Transition::number).toList();
    assertEquals(21, numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      assertEquals(i + 1, numbers.get(i));
    }
  }

  @Test
  void no_role_but_the_system_approves_releases_or_opens() {
    for (var transition : Set.of(Transition.APPROVE, Transition.RELEASE, Transition.OPEN_REVIEW, Transition.DECLINE)) {
      assertEquals(Set.of(Party.SYSTEM), transition.by(), transition.name());
    }
  }

  @Test
  void no_hold_is_lifted_without_its_guard_whoever_asks() {
    var read = Case.by(EnumSet.allOf(Party.class)).and(new Fact.Stands(State.IN_REVIEW));
    assertEquals(Optional.of(Code.GUARD_NOT_MET), code(Transition.LIFT, State.ON_HOLD, read));
  }

  @Test
  void a_hold_is_not_lifted_into_a_state_that_nobody_read() {
    var read = Case.by(Set.of(Party.HOLDER)).and(Cases.met(Guard.LIFT_AGREED));
    assertThrows(IllegalStateException.class, () -> EditorialWorkflow.apply(Transition.LIFT, State.ON_HOLD, read));
  }

  @Test
  void a_transition_waits_for_a_guard_only_where_nothing_else_is_in_its_way() {
    var read = out(Party.AUTHOR).and(Cases.met(Guard.REASON_GIVEN)).and(Cases.unmet(Guard.TWO_PERSONS));
    assertTrue(waits(State.RELEASED, read));
    assertFalse(waits(State.WITHDRAWN, read), "in the wrong state");
    assertFalse(waits(State.RELEASED, read.and(Cases.unmet(Guard.REASON_GIVEN))), "without a reason");
    assertFalse(waits(State.RELEASED, read.and(Cases.met(Guard.TWO_PERSONS))), "which both have asked for");
    var stranger = out(Party.VOTER).and(Cases.met(Guard.REASON_GIVEN)).and(Cases.unmet(Guard.TWO_PERSONS));
    assertFalse(waits(State.RELEASED, stranger), "asked for by a stranger");
  }

  @Test
  void what_was_read_first_refuses_before_the_rest_is_read() {
    var incomplete = Case.by(Set.of()).and(new Fact.Draft(List.of(Missing.TITLE, Missing.INTERESTS)));
    assertEquals(
        Optional.of("This post is not complete. Please give it a title and declare your interests."),
        EditorialWorkflow.refuted(Transition.SUBMIT, incomplete).map(English::of));
    assertEquals(Optional.empty(),
        EditorialWorkflow.refuted(Transition.SUBMIT, Case.by(Set.of()).and(Cases.met(Guard.COMPLETE))));
  }

  @Test
  void a_refusal_says_what_the_facts_say() {
    assertEquals(
        "One finding needs your answer before this can go to review. Change the text, or say why it should stay.",
        said(Transition.SUBMIT, Fact.Screened.finished(0, 1, List.of())));
    assertEquals(
        "2 findings need your answer before this can go to review. Change the text, or say why it should stay.",
        said(Transition.SUBMIT, Fact.Screened.finished(0, 2, List.of())));
    assertEquals("The post has no words. Write some. The post has 3 links; X takes 2. Delete 1.",
        said(Transition.SUBMIT, Fact.Screened.finished(0, 0, List.of(Sentence.of(Unfit.NO_WORDS),
            new Sentence(Unfit.TOO_MANY_LINKS, Map.of("links", 3, "channel", "X", "most", 2, "excess", 1))))));
    assertEquals("The author will ask why the post is held. Give a reason in a sentence.",
        said(Transition.HOLD, new Fact.Reason(" ")));
    assertEquals("The log keeps why a post was withdrawn. Write a reason in a sentence.",
        said(Transition.WITHDRAW, new Fact.Reason("")));
    assertEquals("The author will ask why. Give a reason in a sentence or two.",
        said(Transition.REQUEST_CHANGES, new Fact.Reason("")));
    assertEquals("A reason is required.", said(Transition.CORRECT, new Fact.Reason("")));
  }

  @Test
  void a_delivery_whose_fate_is_unknown_is_never_sent_again_by_guess() {
    assertTrue(Arrays.stream(DeliveryMove.values())
        .filter(move -> move.possibleIn(DeliveryState.UNKNOWN))
        .allMatch(move -> move.from(DeliveryState.UNKNOWN) != DeliveryState.SENDING));
  }

  private static Case out(Party who) {
    return Case.by(Set.of(who)).and(Cases.met(Guard.SOMETHING_OUT));
  }

  private static boolean waits(State state, Case read) {
    return EditorialWorkflow.waits(Transition.WITHDRAW, state, read, Set.of(Guard.TWO_PERSONS));
  }

  private static String said(Transition transition, Fact fact) {
    var read = Cases.meeting(transition).and(fact);
    return English
        .of(EditorialWorkflow.apply(transition, transition.from().iterator().next(), read).objection().orElseThrow());
  }

  private static Optional<Code> code(Transition transition, State from, Case read) {
    return EditorialWorkflow.apply(transition, from, read).objection().map(Refusal::code);
  }

  private static State next(Transition transition, State from) {
    return EditorialWorkflow.apply(transition, from, Cases.meeting(transition)).answer().orElseThrow();
  }

  private static String printed() {
    var out = new StringBuilder(
        "# state, transition: next state, who may ask, guards. Everything not printed is refused with WRONG_STATE.\n");
    for (var state : State.values()) {
      Arrays.stream(Transition.values()).filter(transition -> transition.from().contains(state))
          .forEach(transition -> out.append(
              String.format("%-17s T%-2d %-18s -> %-17s by %s needs %s%n", state, transition.number(), transition,
                  transition == Transition.LIFT ? "(before)" : next(transition, state), sorted(transition.by()),
                  sorted(transition.needs()))));
    }
    out.append("\n# delivery state, move: next state\n");
    for (var state : DeliveryState.values()) {
      Arrays.stream(DeliveryMove.values()).filter(move -> move.possibleIn(state))
          .forEach(move -> out.append(String.format("%-17s %-13s -> %s%n", state, move, move.from(state))));
    }
    return out.toString();
  }

  private static String sorted(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "[", "]"));
  }
}
