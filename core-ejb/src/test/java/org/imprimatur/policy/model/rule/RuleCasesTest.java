package org.imprimatur.policy.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each rule on its case folder: {@code hits.txt}, what it says about them in {@code expected.txt}, and the near misses in
 * {@code misses.txt}. After a wanted change run with {@code -Dupdate.cases=true} and review the difference.
 */
class RuleCasesTest {

  private static final Path CASES = Path.of("src/test/resources/policy-cases");

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_finds_its_hits_and_says_what_is_expected(Rule rule) throws IOException {
    var folder = CASES.resolve(rule.id());
    assertTrue(Files.isDirectory(folder), "The rule " + rule.id() + " has no case folder. Make " + folder + ".");
    var hits = CaseFile.read(folder.resolve("hits.txt")).drafts();
    assertTrue(hits.size() >= 3, rule.id() + " has " + hits.size() + " hits. Write at least three.");
    hits.forEach(draft -> assertFalse(rule.check(draft).isEmpty(), () -> rule.id() + " misses: " + draft.text()));
    var shown = hits.stream().map(draft -> Caret.show(draft, rule.check(draft))).collect(Collectors.joining());
    var expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("update.cases")) {
      Files.writeString(expected, shown);
    }
    assertEquals(Files.readString(expected), shown);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_spares_its_near_misses(Rule rule) {
    var misses = CaseFile.read(CASES.resolve(rule.id()).resolve("misses.txt")).drafts();
    assertTrue(misses.size() >= 3, rule.id() + " has " + misses.size() + " near misses. Write at least three.");
    misses.forEach(draft -> assertEquals("", Caret.show(draft, rule.check(draft))));
  }

  @Test
  void every_case_folder_belongs_to_a_rule() throws IOException {
    try (var folders = Files.list(CASES)) {
      var ids = Rules.all().stream().map(Rule::id).toList();
      folders.forEach(folder -> assertTrue(ids.contains(folder.getFileName().toString()), "no rule for " + folder));
    }
  }
}
