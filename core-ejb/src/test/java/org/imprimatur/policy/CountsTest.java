package org.imprimatur.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imprimatur.policy.model.Draft;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void a_finding_about_many_places_says_how_many() {
    var said = Shipped.policy().screen(Draft.ofText("Read @ana_md, @ben_md and @cy_md, and @ana_md again.")).findings()
        .stream()
        .filter(finding -> finding.ruleId().equals("endorse-account-list")).map(finding -> finding.message()).toList();
    assertEquals(1, said.size());
    assertEquals(
        "The post points readers to 3 accounts, and nothing says that they are genuine. Check whose each account is, and declare it.",
        said.get(0));
  }
}
