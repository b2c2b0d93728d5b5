package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  private static final Set<String> NOBODY = Set.of();

  @ParameterizedTest
  @CsvSource({"ADVISE,false,ADVISE", "ADVISE,true,REVIEW", "JUSTIFY,false,REVIEW", "JUSTIFY,true,REVIEW",
    "BLOCK,false,BLOCK", "BLOCK,true,BLOCK"})
  void a_finding_that_brings_in_a_reviewer_makes_at_least_a_review(Severity severity, boolean reviewer,
      Outcome outcome) {
    assertEquals(outcome, finding("r", severity, reviewer ? Set.of("privacy") : NOBODY, NOBODY).outcome());
  }

  @ParameterizedTest
  @CsvSource({"r,4,8,true", "r,0,5,true", "r,7,9,true", "r,5,6,true", "r,0,4,false", "r,8,9,false", "s,4,8,false"})
  void a_finding_repeats_another_of_its_rule_whose_words_it_shares(String rule, int start, int end, boolean repeats) {
    var earlier = finding("r", Severity.ADVISE, NOBODY, NOBODY).at(new Span(4, 8));
    var later = finding(rule, Severity.ADVISE, NOBODY, NOBODY).at(new Span(start, end));
    assertEquals(repeats, later.repeats(earlier));
  }

  @Test
  void a_screening_without_findings_passes() {
    assertEquals(Outcome.PASS, new Screening("v", List.of()).outcome());
  }

  @Test
  void a_screening_is_as_bad_as_the_worst_of_its_findings() {
    assertEquals(Outcome.BLOCK, screening(Severity.ADVISE, Severity.BLOCK, Severity.JUSTIFY).outcome());
    assertEquals(Outcome.REVIEW, screening(Severity.JUSTIFY, Severity.ADVISE).outcome());
  }

  @Test
  void the_findings_of_one_severity_are_told_apart_in_text_order() {
    var screening = screening(Severity.ADVISE, Severity.BLOCK, Severity.ADVISE);
    assertEquals(List.of("0", "2"), screening.of(Severity.ADVISE).stream().map(Finding::ruleId).toList());
    assertEquals(List.of(), screening.of(Severity.JUSTIFY));
  }

  @Test
  void a_screening_brings_in_what_any_of_its_findings_does() {
    var screening = new Screening("v", List.of(finding("a", Severity.ADVISE, Set.of("privacy"), Set.of("views-own")),
        finding("b", Severity.ADVISE, Set.of("privacy", "ethics"), Set.of("crisis-988"))));
    assertEquals(Set.of("privacy", "ethics"), screening.reviewers());
    assertEquals(Set.of("views-own", "crisis-988"), screening.inserts());
  }

  @Test
  void a_screening_kept_before_there_was_a_directory_names_none() {
    assertEquals("", new Screening("v", null, List.of()).directoryVersion());
    assertEquals("d", new Screening("v", "d", List.of()).directoryVersion());
  }

  private static Screening screening(Severity... severities) {
    var findings = IntStream.range(0, severities.length)
        .mapToObj(i -> finding(Integer.toString(i), severities[i], NOBODY, NOBODY)).toList();
    return new Screening("v", findings);
  }

  private static Finding finding(String rule, Severity severity, Set<String> reviewers, Set<String> inserts) {
    return new Finding(new Finding.Origin(rule, Category.CLAIM, "", Message.NOTHING), new Span(0, 1),
        new Finding.Demands(severity, inserts, reviewers),
        Message.valueOf("m"), List.of());
  }
}
