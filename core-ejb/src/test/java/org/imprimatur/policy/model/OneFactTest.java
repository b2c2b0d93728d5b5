package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule "general" leaves the word to the rule "exact", which speaks of the same fact. */
class OneFactTest {

  private final OneFact oneFact = new OneFact(Map.of("general", Set.of("exact")));

  @ParameterizedTest
  @CsvSource({"ADVISE,JUSTIFY", "ADVISE,BLOCK", "JUSTIFY,BLOCK"})
  void a_rule_is_silent_where_a_graver_one_has_spoken_wherever_that_was(Severity general, Severity exact) {
    assertEquals(List.of("exact"), said(finding("general", general, 0, 4), finding("exact", exact, 10, 12)));
  }

  @Test
  void a_rule_is_not_silent_for_a_milder_one() {
    assertEquals(List.of("general", "exact"),
        said(finding("general", Severity.BLOCK, 0, 20), finding("exact", Severity.JUSTIFY, 10, 12)));
  }

  @ParameterizedTest
  @CsvSource({"5,9,false", "4,9,false", "5,10,false", "4,10,true", "3,9,true", "5,11,true", "12,14,true"})
  void for_one_as_grave_it_is_silent_only_where_that_names_the_place_more_exactly(int start, int end, boolean both) {
    assertEquals(both ? List.of("general", "exact") : List.of("exact"),
        said(finding("general", Severity.JUSTIFY, 4, 10), finding("exact", Severity.JUSTIFY, start, end)));
  }

  @Test
  void the_other_is_never_silent_for_it() {
    assertEquals(List.of("exact", "general"),
        said(finding("exact", Severity.ADVISE, 0, 20), finding("general", Severity.BLOCK, 4, 6)));
  }

  @Test
  void rules_that_leave_the_word_to_nobody_are_both_heard() {
    assertEquals(List.of("another", "exact"),
        said(finding("another", Severity.ADVISE, 0, 20), finding("exact", Severity.BLOCK, 4, 6)));
  }

  @Test
  void no_disclaimer_is_lost_with_a_rule_that_is_silent() {
    var brings = finding("general", Severity.ADVISE, Set.of("crisis-988"), Set.of());
    assertEquals(List.of("general", "exact"), said(brings, finding("exact", Severity.BLOCK, 4, 6)));
    assertEquals(List.of("exact"), said(brings, finding("exact", Severity.BLOCK, Set.of("crisis-988"), Set.of())));
  }

  @Test
  void no_reviewer_is_lost_with_a_rule_that_is_silent() {
    var brings = finding("general", Severity.ADVISE, Set.of(), Set.of("privacy"));
    assertEquals(List.of("general", "exact"), said(brings, finding("exact", Severity.BLOCK, 4, 6)));
    assertEquals(List.of("exact"), said(brings, finding("exact", Severity.BLOCK, Set.of(), Set.of("privacy"))));
  }

  private List<String> said(Finding... found) {
    return oneFact.of(List.of(found)).stream().map(Finding::ruleId).toList();
  }

  private static Finding finding(String rule, Severity severity, int start, int end) {
    return new Finding(new Finding.Origin(rule, Category.CLAIM, "", Message.NOTHING), new Span(start, end),
        Finding.Demands.only(severity),
        Message.valueOf("m"), List.of());
  }

  private static Finding finding(String rule, Severity severity, Set<String> inserts, Set<String> reviewers) {
    return new Finding(new Finding.Origin(rule, Category.CLAIM, "", Message.NOTHING), new Span(0, 4),
        new Finding.Demands(severity, inserts, reviewers),
        Message.valueOf("m"), List.of());
  }
}
