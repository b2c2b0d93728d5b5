package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Word.Weight;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.store.MemoryStore;
import org.junit.jupiter.api.Test;

/** The policies take the words of the histories as the histories do. */
class WordTest {

  private static final House HOUSE = new House(new MemoryStore());

  @Test
  void each_policy_weighs_each_word_as_the_ledger_does() {
    for (var word : Word.values()) {
      assertEquals(word.under(Shipped.book().pack().edition().reference()), weight(Shipped.book(), word), word::name);
      assertEquals(word.under(House.MILD), weight(HOUSE.compile(House.files(House.MILD)), word), word::name);
      assertEquals(word.under(House.STRICT), weight(HOUSE.compile(House.files(House.STRICT)), word), word::name);
    }
  }

  @Test
  void each_policy_wants_the_same_people_for_a_word() {
    for (var word : Word.values()) {
      var wanted = word.wants().map(Role::wire).map(Set::of).orElse(Set.of());
      assertEquals(wanted, reviewers(findings(Shipped.book(), word)), word::name);
      assertEquals(wanted, reviewers(findings(HOUSE.compile(House.files(House.STRICT)), word)), word::name);
    }
  }

  @Test
  void the_policies_of_the_house_pass_their_own_cases() {
    for (var reference : List.of(House.MILD, House.STRICT)) {
      assertEquals(List.of(), PackCases.failures(House.files(reference), HOUSE.compile(House.files(reference))));
    }
  }

  private static Weight weight(Rulebook book, Word word) {
    var severities = findings(book, word).stream().map(Finding::severity).collect(Collectors.toSet());
    return severities.contains(Severity.BLOCK) ? Weight.BLOCKED
        : severities.contains(Severity.JUSTIFY) ? Weight.TO_ANSWER : Weight.FREE;
  }

  private static List<Finding> findings(Rulebook book, Word word) {
    return book.findings(new Draft("", word.text, Draft.Genre.MEMBERS_POST, Draft.Enclosed.NOTHING,
        new Draft.Declared("none", List.of(), false, true), Map.of()));
  }

  private static Set<String> reviewers(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.demands().reviewers().stream()).collect(Collectors.toSet());
  }
}
