package org.imprimatur.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.screening.application.ReadPolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyPageTest {

  private Desk desk = Desk.open();
  private Asked asked;

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "reviewer", "chair", "admin", "auditor"})
  void everybody_reads_the_policy_that_they_are_judged_by(String who) {
    assertEquals("psychiatric-society-us/3", opened(who, "/policy").getVersion());
  }

  @Test
  void a_rule_that_the_policy_does_not_have_is_named() {
    asked = desk.asking(Asked.get("/policy/no-such-rule"));
    try (var stage = Stage.of(asked)) {
      desk.does("member", () -> page().guard());
      assertEquals(404, stage.answered().status());
      assertTrue(stage.refused().contains("no rule “no-such-rule”"), stage.refused());
    }
  }

  @Test
  void every_rule_that_may_find_something_is_there_once_and_those_in_code_come_last() {
    var page = opened("member", "/policy");
    var ids = rules(page).map(RuleRead::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertTrue(ids.containsAll(List.of("phi-direct-identifier", "pol-candidate-league", "too-many-findings")));
    assertEquals("too-many-findings", ids.get(ids.size() - 1));
    assertEquals(ids.size() + " rules", page.getFound());
  }

  @Test
  void no_rule_of_the_shipped_policy_has_a_condition_without_words_or_a_gap_left_in_what_it_says() {
    for (var language : List.of("en", "es")) {
      desk = Desk.in(language);
      rules(opened("member", "/policy")).forEach(rule -> {
        assertEquals("", rule.asked().raw(), rule.id());
        rule.ways().forEach(way -> {
          assertEquals("", way.raw(), rule.id());
          assertFalse((way.message() + way.adds()).contains("{"), way.message() + way.adds());
        });
      });
    }
  }

  @ParameterizedTest
  @CsvSource({"chair, true", "admin, true", "member, false", "auditor, false"})
  void whoever_keeps_what_the_society_says_of_itself_is_led_there(String who, boolean led) {
    var page = opened(who, "/policy");
    assertEquals(led, desk.as(who, page::isKeeper));
  }

  @ParameterizedTest
  @CsvSource({"chair, true", "reviewer, true", "publisher, true", "admin, true", "auditor, true", "member, false",
    "trainee, false"})
  void whoever_reads_drafts_is_led_to_where_the_switches_are_changed(String who, boolean led) {
    var page = opened(who, "/policy");
    assertEquals(led, desk.as(who, page::isReader));
  }

  @Test
  void all_words_that_are_looked_for_must_be_there_in_whatever_case_and_without_accents() {
    desk = Desk.in("es");
    var page = found("IMAGENES autorizacion");
    assertTrue(rules(page).map(RuleRead::id).toList().contains("phi-media-release"), page.getFound());
    assertEquals(List.of(), found("zzz").getFamilies());
  }

  @Test
  void a_word_to_avoid_leads_to_the_rule_that_finds_it() {
    assertTrue(rules(found("committed suicide")).map(RuleRead::id).toList()
        .contains("sui-language"));
  }

  @Test
  void a_rule_at_its_own_address_says_what_happens_and_what_tries_it() {
    var rule = opened("member", "/policy/phi-clinical-anecdote").getRule();
    assertEquals("A patient's story", rule.title());
    assertEquals(List.of(Severity.JUSTIFY, Severity.ADVISE), rule.severities());
    assertEquals(4, rule.ways().size());
    assertTrue(rule.tried().hits().stream().anyMatch(post -> post.beside().equals("patient: composite")));
    assertNull(opened("member", "/policy").getRule());
  }

  @Test
  void a_rule_on_words_asks_what_its_words_ask() {
    var rule = opened("member", "/policy/sui-language").getRule();
    assertTrue(rule.severities().contains(Severity.JUSTIFY));
    assertTrue(rule.looks().instead().stream().anyMatch(each -> each.words().contains("committed suicide")
        && each.instead().contains("died by suicide") && each.severity() == Severity.JUSTIFY));
  }

  @Test
  void switches_are_said_in_words_and_a_rule_that_one_turns_off_says_so() {
    var page = opened("member", "/policy/pol-candidate-league");
    assertEquals(List.of("not allowed", "Illinois", "a charity, 501(c)(3): never for or against a candidate"),
        page.getSwitches().stream().map(PolicyPage.Switched::value).toList());
    assertFalse(page.getRule().on());
    assertEquals(1, page.getOff());
    assertTrue(page.getRule().asked().by().contains("a business league"), page.getRule().asked().by());
  }

  private static Stream<RuleRead> rules(PolicyPage page) {
    return page.getFamilies().stream().flatMap(family -> family.rules().stream());
  }

  private PolicyPage found(String sought) {
    return opened("member", Asked.get("/policy").with("find", sought));
  }

  private PolicyPage opened(String who, String address) {
    return opened(who, Asked.get(address));
  }

  private PolicyPage opened(String who, Asked wanted) {
    asked = desk.asking(wanted);
    try (var stage = Stage.of(asked)) {
      var page = desk.as(who, this::page);
      desk.does(who, page::guard);
      assertFalse(stage.getResponseComplete());
      return page;
    }
  }

  private PolicyPage page() {
    var page = new PolicyPage(desk.use(ReadPolicyInForce.class), desk.words(), desk.names(),
        new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
            desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("Prairie Society")),
        asked.request());
    page.load();
    return page;
  }
}
