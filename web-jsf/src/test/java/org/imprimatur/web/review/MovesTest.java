package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.web.review.Moves.Asked;
import org.imprimatur.web.review.Moves.Move;
import org.imprimatur.web.review.Moves.Unasked;
import org.imprimatur.web.review.Moves.Way;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;

class MovesTest {

  private static final Words WORDS = Words.in(Locale.ENGLISH, ZoneOffset.UTC);

  private final Moves moves = Desk.open().use(Moves.class);

  @Test
  void what_only_the_system_may_ask_for_is_left_to_it_and_nothing_else() {
    assertEquals(
        Arrays.stream(Transition.values()).filter(each -> each.by().equals(Set.of(Party.SYSTEM)))
            .collect(Collectors.toSet()),
        those(Unasked.BY_SYSTEM));
  }

  @Test
  void what_no_use_case_does_yet_is_listed_here() {
    assertEquals(EnumSet.of(Transition.APPEAL, Transition.MOVE_SLOT, Transition.CORRECT), those(Unasked.NOT_YET));
  }

  @Test
  void each_button_has_a_label_of_its_own() {
    var labels = asked().stream().map(WORDS::of).toList();
    assertEquals(labels.size(), Set.copyOf(labels).size(), labels.toString());
  }

  @Test
  void what_is_not_asked_for_by_a_button_is_not_taken() {
    assertThrows(IllegalArgumentException.class, () -> moves.take(Transition.APPROVE, "some post", ""));
  }

  @Test
  void the_reason_is_said_to_be_for_the_buttons_that_want_one() {
    assertEquals("", Moves.reasonLabel(List.of(new Move(Transition.RECALL, false)), WORDS));
    assertEquals("Reason, if you withdraw it", Moves.reasonLabel(List.of(new Move(Transition.WITHDRAW, true)), WORDS));
    assertEquals("Reason, if you put it on hold or withdraw it", Moves.reasonLabel(List.of(
        new Move(Transition.HOLD, true), new Move(Transition.RECALL, false), new Move(Transition.WITHDRAW, true)),
        WORDS));
  }

  /** One label serves these two; a third needs a sentence of its own. */
  @Test
  void only_a_hold_and_a_withdrawal_want_a_reason() {
    assertEquals(List.of(Transition.HOLD, Transition.WITHDRAW),
        asked().stream().filter(each -> ((Asked) moves.way(each)).reasonWanted()).toList());
  }

  private Set<Transition> those(Way way) {
    return Arrays.stream(Transition.values()).filter(each -> moves.way(each) == way).collect(Collectors.toSet());
  }

  private List<Transition> asked() {
    return Arrays.stream(Transition.values()).filter(each -> moves.way(each) instanceof Asked).toList();
  }
}
