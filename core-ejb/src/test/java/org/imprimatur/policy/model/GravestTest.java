package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.platform.application.Phrasebook;
import org.junit.jupiter.api.Test;

class GravestTest {

  @Test
  void five_hundred_findings_are_all_shown() {
    assertEquals(many(500), Gravest.of(many(500), Phrasebook::everyLanguage));
  }

  @Test
  void of_more_the_gravest_are_shown_and_how_many_there_were() {
    var found = many(2_000);
    found.add(finding("grave", 3_000, Severity.BLOCK, Set.of(), Set.of()));
    var kept = Gravest.of(found, Phrasebook::everyLanguage);
    assertEquals(Gravest.MOST, kept.size());
    assertEquals("grave", kept.get(0).ruleId());
    assertTrue(kept.get(499).message().english().startsWith("2,001 things are remarked on"),
        kept.get(499).message().english());
    assertTrue(kept.get(499).message().in("es").startsWith("Hay 2,001 hallazgos"), "in Spanish too");
  }

  @Test
  void of_findings_as_grave_those_that_stand_first_are_shown() {
    var found = many(600);
    Collections.reverse(found);
    assertEquals(many(499), Gravest.of(found, Phrasebook::everyLanguage).subList(0, 499));
    var nested = found.stream().map(each -> each.at(new Span(0, each.span().end()))).toList();
    assertEquals(new Span(0, 1), Gravest.of(nested, Phrasebook::everyLanguage).get(0).span());
  }

  @Test
  void what_the_others_bring_in_is_not_lost() {
    var found = many(2_000);
    found.add(finding("last", 3_000, Severity.ADVISE, Set.of("views-own"), Set.of("privacy")));
    var screening = new Screening("v", Gravest.of(found, Phrasebook::everyLanguage));
    assertEquals(Set.of("views-own"), screening.inserts());
    assertEquals(Set.of("privacy"), screening.reviewers());
  }

  @Test
  void the_outcome_stays_what_it_was() {
    var found = many(10);
    IntStream.range(0, 600).forEach(i -> found.add(finding("asks", 5_000 + i, Severity.JUSTIFY, Set.of(), Set.of())));
    assertEquals(Outcome.worstOf(found), Outcome.worstOf(Gravest.of(found, Phrasebook::everyLanguage)));
  }

  private static List<Finding> many(int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> finding("rule", i, Severity.ADVISE, Set.of(), Set.of())).toList());
  }

  private static Finding finding(String rule, int at, Severity severity, Set<String> inserts, Set<String> reviewers) {
    return new Finding(new Finding.Origin(rule, Category.LANGUAGE, "", Message.NOTHING), new Span(at, at + 1),
        new Finding.Demands(severity, inserts, reviewers), Message.valueOf("Something."), List.of());
  }
}
