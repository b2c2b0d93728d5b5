package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.pack.infrastructure.ShippedPacks;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class PackCasesTest {

  private static final PackFiles FILES = ShippedPacks.files(ShippedPacks.DEFAULT);

  @Test
  void a_rule_without_a_case_is_refused_with_its_place() {
    for (var missing : List.of("cases/phi-facility/hits.txt", "cases/phi-facility/misses.txt")) {
      var files = new HashMap<>(FILES.files());
      files.put(missing, "\n \n");
      var fault = assertThrows(PackFault.class, () -> PackCases.demand(new PackFiles(files), Shipped.book().pack()));
      assertTrue(
          English.of(fault.said()).matches(
              "(?s)rules/privacy\\.yaml:\\d+:\\d+: The rule \"phi-facility\" has no case in " + missing + ".*\\^"),
          English.of(fault.said()));
    }
  }

  @Test
  void a_pack_that_screens_nothing_is_refused() {
    var empty = new PackFiles(Map.of("pack.yaml", "name: empty\nversion: 1\ntitle: Nothing\n"));
    var book = new CompiledPacks().compile(empty);
    assertTrue(
        assertThrows(PackFault.class, () -> PackCases.demand(empty, book.pack())).said().what() == PackFlaw.NO_RULE);
    assertEquals(List.of(Sentence.of(CaseFlaw.NO_RULE_ON)), PackCases.failures(empty, book));
  }

  @Test
  void switches_turn_families_off() {
    var pack = Shipped.book().pack();
    assertTrue(pack.rules().stream().anyMatch(rule -> rule.inPlay().switched().equals("goldwater")));
    assertEquals("on", pack.switches().get("goldwater"));
    assertEquals(SocietyProfile.example().names().stream().toList(), pack.vocabulary().words().get("society-name"));
  }
}
