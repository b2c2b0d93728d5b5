package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.infrastructure.ShippedPacks;
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
  void every_rule_of_a_shipped_pack_has_cases_on_or_off(String name) {
    var files = ShippedPacks.files(name);
    assertDoesNotThrow(() -> PackCases.demand(files, new CompiledPacks().compile(files).pack()));
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
