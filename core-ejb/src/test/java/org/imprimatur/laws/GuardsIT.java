package org.imprimatur.laws;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.imprimatur.workflow.model.Guard;
import org.junit.jupiter.api.Test;

/** Guards are evaluated by the table. */
class GuardsIT {

  @Test
  void only_the_table_asks_a_guard() {
    Law.holds(
        noClasses()
            .that().resideOutsideOfPackage("org.imprimatur.workflow.model..")
            .should().callMethodWhere(target(owner(type(Guard.class))))
            .because("what a guard says of a case the table says, with the guard's code"));
  }
}
