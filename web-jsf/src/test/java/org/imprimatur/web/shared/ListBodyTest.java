package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListBodyTest {

  @ParameterizedTest
  @CsvSource({",50", "1,1", "200,200", "201,200", "999999999,200", "0,1", "-1,1", "007,7"})
  void a_limit_is_kept_within_what_a_page_may_hold(String asked, int limit) {
    assertEquals(limit, ListBody.limit(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ten", "1.5", "1e2", "+1", "0x10", "\u0661", "9999999999", "--1", "1\n"})
  void a_limit_that_is_no_number_is_named_with_what_may_stand_there(String asked) {
    var refusal = English.of(assertThrows(WrongMember.class, () -> ListBody.limit(asked)).sentence());
    assertTrue(refusal.contains("limit") && refusal.contains("a number from 1 to 200"), refusal);
  }

  @Test
  void the_last_page_of_a_list_has_no_cursor_and_a_list_has_no_counts_of_its_own() {
    var last = (ListBody<?>) ListBody.answer(Decision.done(new Page<>(List.of("a"), Optional.empty()))).getEntity();
    assertEquals("{\"items\":[\"a\"]}", Desk.json(last).replaceAll(",\"(next|counts)\":null", ""));
  }

  @Test
  void an_empty_list_is_a_list() {
    var empty = (ListBody<?>) ListBody.answer(Decision.done(Page.empty())).getEntity();
    assertTrue(Desk.json(empty).startsWith("{\"items\":[]"), Desk.json(empty));
  }

  @Test
  void a_list_that_must_not_be_read_is_refused_whole() {
    var refused = Decision.<Page<String>>refused(Refusal.notFound(SubmissionGrounds.NO_SUCH_POST, "x"));
    assertEquals(404, ListBody.answer(refused).getStatus());
  }

  @Test
  void a_name_on_the_wire_is_read_in_small_letters_only() {
    assertEquals(State.IN_REVIEW, WireName.in(State.class, "state", "in_review"));
    for (var wire : new String[]{"IN_REVIEW", "in-review", "", null, "\u0130n_review"}) {
      assertThrows(WrongMember.class, () -> WireName.in(State.class, "state", wire), wire);
    }
  }

  @Test
  void a_name_that_is_very_long_is_not_sent_back_whole() {
    var refusal = English.of(assertThrows(WrongMember.class,
        () -> WireName.in(State.class, "state", "x".repeat(100_000))).sentence());
    assertTrue(refusal.length() < 1_000, "it has " + refusal.length());
  }
}
