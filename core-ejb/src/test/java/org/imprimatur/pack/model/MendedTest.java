package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendedTest {

  @ParameterizedTest
  @ValueSource(strings = {"306-555\n0142", "306-555\r\n0142", "306-555\u20280142", "306-555\u0085\u00850142",
    "306-555 \n\u200B\n\t 0142", "306-555\u2060\n\u00a00142"})
  void a_number_that_is_broken_in_two_is_one_again(String written) {
    assertEquals(List.of("306-5550142", "306-555 0142"), texts(written));
  }

  @Test
  void each_break_is_mended() {
    assertEquals(List.of("306555-01-42", "306 555 -01 -42"), texts("306\n555\n-01\n-42"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "306-555 0142", "306-555 0142\n", "One line.\nAnother line.",
    "Seen\nby nobody at all 9"})
  void a_text_whose_breaks_are_far_from_any_figure_stays_as_it_is(String written) {
    assertEquals(List.of(), texts(written));
  }

  @Test
  void a_figure_matters_among_the_twelve_signs_after_the_break() {
    assertEquals("x" + "y".repeat(11) + "9", texts("x\n" + "y".repeat(11) + "9").get(0));
    assertEquals(List.of(), texts("x\n" + "y".repeat(12) + "9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0669", "\uFF19", "\u2468", "\uD835\uDFD7"})
  void a_figure_is_one_in_whatever_script_it_is_written(String nine) {
    assertEquals(List.of("306" + nine, "306 " + nine), texts("306\n" + nine));
  }

  @Test
  void what_is_found_is_told_where_it_stands_as_written() {
    var written = "\uD83D\uDE00 Call 306-555 \n\n 0142 now";
    for (var mended : Mended.of(written)) {
      int start = mended.text().indexOf("306");
      int end = mended.text().indexOf("0142") + 4;
      assertEquals("306-555 \n\n 0142", mended.asWritten(finding(start, end)).span().of(written));
    }
  }

  @Test
  void half_a_character_is_neither_lost_nor_doubled() {
    assertEquals(List.of("\uD83D7\uDE00", "\uD83D 7\uDE00"), texts("\uD83D\n7\uDE00"));
  }

  @Test
  void a_telephone_number_in_mathematical_figures_is_found_over_two_lines() {
    var rule = SmallPack.of("phone: '\\d{3}-\\d{4}'", "find: {any: phone, broken: true}");
    var written = "Call \uD835\uDFD3\uD835\uDFD3\uD835\uDFD3-\n\uD835\uDFCE\uD835\uDFCF\uD835\uDFD2\uD835\uDFD0.";
    assertEquals(List.of(written.substring(5, written.length() - 1)), rule.in(written));
  }

  private static List<String> texts(String written) {
    return Mended.of(written).stream().map(Mended::text).toList();
  }

  private static Finding finding(int start, int end) {
    return new Finding(new Finding.Origin("r", Category.PRIVACY, "", Message.NOTHING), new Span(start, end),
        Finding.Demands.only(Severity.BLOCK), Message.NOTHING, List.of());
  }
}
