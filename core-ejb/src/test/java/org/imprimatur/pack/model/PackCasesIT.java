package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.infrastructure.ShippedPacks;
import org.imprimatur.policy.Shipped;
import org.imprimatur.society.Societies;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that come with Imprimatur, whole, against their own cases. */
class PackCasesIT {

  @ParameterizedTest
  @MethodSource("names")
  void every_shipped_pack_passes_its_own_cases(String name) {
    var files = ShippedPacks.files(name);
    assertEquals(List.of(), PackCases.failures(files, new CompiledPacks().compile(files)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_shipped_pack_passes_its_own_cases_whoever_tries_it(String name) {
    var files = ShippedPacks.files(name);
    var lakeside = Societies.profile("Lakeside Society", List.of("lakeside"), List.of("lakeside.example"));
    var packs = new CompiledPacks(Clock.systemUTC(), Societies.saying(lakeside));
    assertEquals(List.of(), PackCases.failures(files, packs.onTrial(files)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_rule_of_a_shipped_pack_has_cases_on_or_off(String name) {
    var files = ShippedPacks.files(name);
    assertDoesNotThrow(() -> PackCases.demand(files, new CompiledPacks().compile(files).pack()));
  }

  /** All at once: a whole pack is gone through but once. */
  @Test
  void a_wrong_case_a_rule_without_cases_and_cases_without_a_rule_are_named_and_nothing_else() {
    var files = new HashMap<>(ShippedPacks.files(ShippedPacks.DEFAULT).files());
    files.put("cases/sui-language/misses.txt", "He committed suicide.\n----\nOne.\n----\nTwo.");
    files.put("cases/no-such-rule/hits.txt", "a");
    files.put("cases/", "a");
    files.remove("cases/phi-facility/hits.txt");
    assertEquals(
        List.of("cases/: there is no such rule.", "cases/no-such-rule: there is no such rule.",
            "cases/phi-facility/hits.txt: 0 cases; a rule needs 3.",
            "cases/sui-language/misses.txt: found \"committed suicide\" in \"He committed suicide.\"."),
        PackCases.failures(new PackFiles(files), Shipped.book()).stream().map(English::of).sorted().toList());
  }

  @Test
  void a_league_s_policy_passes_its_own_cases_too() {
    var files = new HashMap<>(ShippedPacks.files(ShippedPacks.DEFAULT).files());
    files.put("pack.yaml", files.get("pack.yaml").replace("tax-status: charity", "tax-status: league"));
    var league = new CompiledPacks().compile(new PackFiles(files));
    assertTrue(
        league.pack().rules().stream().anyMatch(rule -> rule.id().equals("pol-candidate-league") && league.on(rule)));
    assertEquals(List.of(), PackCases.failures(new PackFiles(files), league));
  }

  @Test
  void a_rule_that_is_off_needs_cases_too() {
    var files = new HashMap<>(ShippedPacks.files(ShippedPacks.DEFAULT).files());
    files.put("pack.yaml", files.get("pack.yaml").replaceAll("(?m)^(\\s+goldwater:).*$", "$1 'off'"));
    var book = new CompiledPacks().compile(new PackFiles(files));
    var off = book.pack().rules().stream().filter(rule -> !book.on(rule)).findFirst().orElseThrow();
    files.remove("cases/" + off.id() + "/hits.txt");
    assertThrows(PackFault.class, () -> PackCases.demand(new PackFiles(files), book.pack()));
  }

  static List<String> names() {
    return ShippedPacks.NAMES;
  }
}
