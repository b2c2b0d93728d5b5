package org.imprimatur.policy;

import java.util.List;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void a_finding_about_many_places_says_how_many() {
    var said = Shipped.policy().proofread(Draft.ofText("Read @ana_md, @ben_md and @cy_md, and @ana_md again."))
        .with(List.of()).findings()
        .stream()
        .filter(finding -> finding.ruleId().equals("endorse-account-list")).map(Finding::message).toList();
    assertEquals(1, said.size());
    assertEquals(
        "The post points readers to 3 accounts, and nothing says that they are genuine. "
            + "Check whose each account is, and declare it.",
        said.get(0).english());
    assertTrue(said.get(0).in("es").startsWith("La publicación remite a 3 cuentas y nada dice"), said.get(0).in("es"));
  }
}
