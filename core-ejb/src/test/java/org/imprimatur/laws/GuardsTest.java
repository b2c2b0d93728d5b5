package org.imprimatur.laws;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.imprimatur.workflow.model.Guard;
import org.junit.jupiter.api.Test;

/** Guards are evaluated by the table, over what was read. */
class GuardsTest {

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

  @Test
  void only_the_table_asks_a_guard() {
    Law.holds(
        noClasses()
            .that().resideOutsideOfPackage("org.imprimatur.workflow.model..")
            .should().callMethodWhere(target(owner(type(Guard.class))))
            .because("what a guard says of a case the table says, with the guard's code"));
  }
}
