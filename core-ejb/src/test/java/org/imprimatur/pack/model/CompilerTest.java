package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerTest {

  private static final String RULE = "rules: [{id: r, family: claim, source: s, severity: block, message: m, ";

  @ParameterizedTest
  @CsvSource({"strict,true", "strict=on,true", "strict=off,false", "lenient,false", "lenient=off,true",
    "tax-status=charity,true", "tax-status=business,false", "tax-status,false", "formula=a=b,true"})
  void a_rule_is_on_where_the_switch_has_the_value_that_it_asks_for(String asked, boolean on) {
    var pack = SmallPack.lines("switches: {strict: 'on', lenient: 'off', tax-status: charity, formula: a=b}\n"
        + "patterns: {cure: cure}\n" + RULE + "find: cure, switch: '" + asked + "'}]\n");
    assertEquals(on, pack.book().on(pack.book().pack().rules().get(0)));
    assertEquals(on ? List.of("cure") : List.of(), pack.in("a cure"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "find: cure, switch: nobody | NO_SWITCH",
    "find: nothing | NO_PATTERN",
    "find: {any: cure, check: nothing} | NO_CHECK",
    "find: {any: cure, check: 'in:nothing'} | NO_LIST",
    "find: {any: cure, detector: nothing} | NO_DETECTOR",
    "find: cure, mask: nothing | NO_PATTERN",
    "find: cure, unless: {in: text, any: nothing} | NO_PATTERN",
    "find: cure, needs: {in: text, any: nothing} | NO_PATTERN",
    "find: cure, when: post.nothing | CONDITION"})
  void what_a_rule_names_must_be_there(String rule, PackFlaw flaw) {
    assertEquals(flaw, SmallPack.refusal("patterns: {cure: cure}\n" + RULE + rule + "}]\n").what());
  }

  @Test
  void a_pattern_may_match_nothing_written_where_others_name_it_only() {
    assertEquals(List.of("cures", "cure"), SmallPack.of("s: 's?', cure: 'cure{s}'", "find: cure").in("cures, cure"));
  }

  @Test
  void every_check_must_be_passed() {
    var pack = SmallPack.lines("patterns: {card: '\\d{16}'}\nlists: {trial: ['4111111111111111']}\n" + RULE
        + "find: {any: card, check: [luhn, 'not-in:trial']}}]\n");
    assertEquals(List.of("5555555555554444"), pack.in("4111111111111111 5555555555554444 5555555555554445"));
  }
}
