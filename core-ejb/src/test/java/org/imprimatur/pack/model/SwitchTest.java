package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.imprimatur.pack.model.SwitchChange.Turned;
import org.junit.jupiter.api.Test;

/** What the switches of a pack may say, and what turning them does. */
class SwitchTest {

  private static final Pack PACK = SmallPack.lines("""
      switches: {status: charity, state: TX, review: on, idle: sleepy}
      rules:
        - {id: charity, family: claim, source: s, severity: block, message: m, switch: status=charity}
        - {id: league, family: claim, source: s, severity: block, message: m, switch: status=league}
        - {id: either, family: claim, source: s, severity: block, message: m, switch: status=charity}
        - {id: illinois, family: claim, source: s, severity: block, message: m, switch: state=IL}
        - {id: named, family: claim, source: s, severity: block, message: m, switch: review=off}
        - {id: unnamed, family: claim, source: s, severity: block, message: m, switch: review}
        - {id: always, family: claim, source: s, severity: block, message: m}
      """).book().pack();

  @Test
  void they_are_offered_by_name_with_what_rules_ask_for_one_value_that_none_asks_for_and_how_they_stand() {
    assertEquals(List.of("idle=sleepy [sleepy]", "review=on [off, on]", "state=TX [IL, other, TX]",
        "status=charity [charity, league, other]"),
        Switch.all(PACK).stream().map(each -> each.name() + "=" + each.value() + " " + each.values()).toList());
  }

  @Test
  void each_names_the_rules_that_ask_for_it() {
    assertEquals(List.of("charity", "league", "either"), ids(Switch.all(PACK).get(3).rules()));
    assertEquals(List.of(), Switch.all(PACK).get(0).rules());
  }

  @Test
  void another_value_says_which_rules_begin_and_which_cease() {
    var change = SwitchChange.between(PACK, PACK.turned(Map.of("status", "league", "state", "IL")));
    assertEquals(List.of(new Turned("state", "TX", "IL"), new Turned("status", "charity", "league")), change.turned());
    assertEquals(List.of("league", "illinois"), ids(change.begin()));
    assertEquals(List.of("charity", "either"), ids(change.cease()));
    assertEquals(Map.of("status", "league", "state", "IL"), change.values());
  }

  @Test
  void the_same_values_change_nothing() {
    assertEquals(SwitchChange.NOTHING, SwitchChange.between(PACK, PACK.turned(Map.of("state", "TX"))));
  }

  @Test
  void what_is_on_is_what_the_rulebook_applies() {
    var book = SmallPack.lines("switches: {a: on}\nrules: [{id: r, family: claim, source: s, severity: block, "
        + "message: m, switch: a}, {id: q, family: claim, source: s, severity: block, message: m, switch: a=off}]\n")
        .book();
    book.pack().rules().forEach(rule -> assertEquals(book.on(rule), book.pack().on(rule), rule.id()));
    assertEquals(List.of("r"), ids(book.pack().rules().stream().filter(book.pack()::on).toList()));
  }

  @Test
  void a_switch_or_a_rule_that_only_one_of_two_policies_has_is_told() {
    var other = SmallPack.lines("switches: {fresh: on}\nrules: [{id: fresh, family: claim, source: s, severity: block, "
        + "message: m, switch: fresh}]\n").book().pack();
    var change = SwitchChange.between(PACK, other);
    assertEquals(new Turned("fresh", "", "on"), change.turned().get(0));
    assertEquals(new Turned("status", "charity", ""), change.turned().get(4));
    assertEquals(List.of("fresh"), ids(change.begin()));
    assertEquals(List.of("charity", "either", "unnamed", "always"), ids(change.cease()));
    assertEquals(Map.of("fresh", "on"), change.values());
  }

  @Test
  void the_societys_own_name_and_that_of_a_shipped_text_beside_it_fit_the_form_of_names() {
    assertEquals("psychiatric-society-us-own", Edition.ownName("psychiatric-society-us"));
    assertEquals("psychiatric-society-us-shipped", Edition.besideName("psychiatric-society-us"));
    assertEquals("psychiatric-society-us-own", Edition.ownName(Edition.besideName("psychiatric-society-us")));
    assertEquals(50, Edition.ownName("a".repeat(50)).length());
    assertEquals(50, Edition.besideName("a".repeat(50)).length());
  }

  private static List<String> ids(List<RuleText> rules) {
    return rules.stream().map(RuleText::id).toList();
  }
}
