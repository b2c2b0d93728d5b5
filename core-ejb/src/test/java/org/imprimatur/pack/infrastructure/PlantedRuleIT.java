package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.policy.model.Draft;
import org.junit.jupiter.api.Test;

/** The shipped pack with one more rule, compiled anew and tried with all its cases. */
class PlantedRuleIT {

  @Test
  void a_rule_with_its_patterns_and_cases_is_one_entry_in_one_file() {
    var files = HamsterRule.planted();
    var book = new CompiledPacks().compile(files);
    assertEquals(List.of(), PackCases.failures(files, book));
    assertDoesNotThrow(() -> PackCases.demand(files, book.pack()));
    assertTrue(book.findings(Draft.ofText("My hamster is depressed.")).stream()
        .anyMatch(finding -> finding.ruleId().equals("civ-hamster")));
  }
}
