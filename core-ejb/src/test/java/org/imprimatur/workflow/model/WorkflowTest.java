package org.imprimatur.workflow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
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
    var facts = new Facts(Set.of(), EnumSet.allOf(Guard.class), Optional.of(State.DRAFT));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(transition, from, facts));
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void every_guard_of_a_transition_stops_it_alone(Transition transition) {
    var from = transition.from().iterator().next();
    for (var guard : transition.needs()) {
      var others = EnumSet.allOf(Guard.class);
      others.remove(guard);
      var facts = new Facts(transition.by(), others, Optional.of(State.DRAFT));
      assertEquals(Optional.of(Code.GUARD_NOT_MET), code(transition, from, facts), guard.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void whoever_may_not_ask_is_told_so_before_any_guard(Transition transition) {
    var from = transition.from().iterator().next();
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(transition, from, Facts.by(Set.of())));
  }

  @Test
  void the_wrong_state_is_said_before_anything_else() {
    assertEquals(Optional.of(Code.WRONG_STATE), code(Transition.SUBMIT, State.RELEASED, Facts.by(Set.of())));
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void whatever_the_approved_table_does_not_print_is_the_wrong_state_for_everybody(Transition transition)
      throws IOException {
    var approved = Files.readAllLines(APPROVED);
    var facts = new Facts(EnumSet.allOf(Party.class), EnumSet.allOf(Guard.class), Optional.of(State.DRAFT));
    for (var state : State.values()) {
      boolean printed = approved.stream().anyMatch(line -> line.matches(state + " +T" + transition.number() + " .*"));
      assertEquals(printed ? Optional.empty() : Optional.of(Code.WRONG_STATE), code(transition, state, facts),
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
    var facts = new Facts(EnumSet.allOf(Party.class), Set.of(), Optional.of(State.IN_REVIEW));
    assertEquals(Optional.of(Code.GUARD_NOT_MET), code(Transition.LIFT, State.ON_HOLD, facts));
  }

  @Test
  void a_delivery_whose_fate_is_unknown_is_never_sent_again_by_guess() {
    assertTrue(Arrays.stream(DeliveryMove.values())
        .filter(move -> move.possibleIn(DeliveryState.UNKNOWN))
        .allMatch(move -> move.from(DeliveryState.UNKNOWN) != DeliveryState.SENDING));
  }

  private static Optional<Code> code(Transition transition, State from, Facts facts) {
    return EditorialWorkflow.apply(transition, from, facts).objection().map(Refusal::code);
  }

  private static State next(Transition transition, State from) {
    var facts = new Facts(transition.by(), EnumSet.allOf(Guard.class), Optional.of(State.IN_REVIEW));
    return EditorialWorkflow.apply(transition, from, facts).answer().orElseThrow();
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
