package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guards are evaluated over what was read. */
class ClaimsIT {

  @Test
  void no_use_case_claims_a_fact_that_it_has_not_read() throws IOException {
    for (var module : List.of("core-ejb", "web-jsf")) {
      assertEquals(List.of(), Claims.under(Path.of("..", module, "src/main/java")).found,
          "facts with a literal: read them, or leave them out");
    }
  }

  @Test
  void a_claim_is_seen_in_each_of_its_forms() throws IOException {
    assertEquals(
        List.of(
            "PlantedClaim.java Fact.Member: true", "PlantedClaim.java Fact.Member: person.active() ? false : true",
            "PlantedClaim.java Fact.Askers: MET",
            "PlantedClaim.java Fact.Askers: 1", "PlantedClaim.java Fact.Lift: known", "PlantedClaim.java Fact.Lift: 2"),
        Claims.under(Path.of("src/test/java/org/imprimatur/planted/review/application")).found);
  }
}
