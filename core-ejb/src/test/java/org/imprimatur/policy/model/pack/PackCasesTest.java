package org.imprimatur.policy.model.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.infrastructure.CompiledPacks;
import org.imprimatur.policy.infrastructure.ShippedPacks;
import org.imprimatur.policy.model.SocietyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackCasesTest {

  private static final PackFiles FILES = ShippedPacks.files(ShippedPacks.DEFAULT);

  @ParameterizedTest
  @MethodSource("names")
  void every_shipped_pack_passes_its_own_cases(String name) {
    var files = ShippedPacks.files(name);
    assertEquals(List.of(), PackCases.failures(files, new CompiledPacks().compile(files)));
  }

  static List<String> names() {
    return ShippedPacks.NAMES;
  }

  @Test
  void a_wrong_case_is_named() {
    var files = new HashMap<>(FILES.files());
    files.put("cases/sui-language/misses.txt", "He committed suicide.\n----\nOne.\n----\nTwo.");
    files.put("cases/no-such-rule/hits.txt", "a");
    assertEquals(
        List.of(
            "cases/sui-language/misses.txt: found \"committed suicide\" in \"He committed suicide.\"", "cases/no-such-rule: there is no such rule"),
        PackCases.failures(new PackFiles(files), Shipped.book()));
  }

  @Test
  void a_rule_without_cases_is_named() {
    var files = new HashMap<>(FILES.files());
    files.remove("cases/phi-facility/hits.txt");
    assertEquals(List.of("cases/phi-facility/hits.txt: 0 cases; a rule needs 3"), PackCases.failures(new PackFiles(files), Shipped.book()));
  }

  @Test
  void switches_turn_families_off() {
    var pack = Shipped.book().pack();
    assertTrue(pack.rules().stream().anyMatch(rule -> rule.switched().equals("goldwater")));
    assertEquals("on", pack.switches().get("goldwater"));
    assertEquals(SocietyProfile.shipped().names().stream().toList(), pack.words().get("society-name"));
  }
}
