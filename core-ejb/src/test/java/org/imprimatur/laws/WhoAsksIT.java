package org.imprimatur.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;
import org.junit.jupiter.api.Test;

/** Who asks is found out and judged in one place. */
class WhoAsksIT {

  @Test
  void no_use_case_finds_out_by_itself_who_asks() {
    Law.holds(
        noClasses()
            .that().resideInAPackage("..application..").and()
            .resideOutsideOfPackage("org.imprimatur.committee.application..")
            .should().callMethod(Caller.class, "person")
            .because("who asks is answered together with whether they may"));
  }

  @Test
  void no_repository_asks_a_permission() {
    Law.holds(
        noClasses()
            .that().resideInAPackage("..infrastructure..")
            .should().accessTargetWhere(Law.using(Permission.class, "granted", "heldBy", "refusal"))
            .because("a rule in a repository is a rule that nobody finds"));
  }

  @Test
  void no_repository_decides_who_may() {
    Law.holds(
        noClasses()
            .that().resideInAPackage("..infrastructure..")
            .should().callMethod(Person.class, "seated")
            .orShould().callMethod(Person.class, "inGoodStanding")
            .orShould().callMethod(Person.class, "is", Role.class)
            .because("a rule in a repository is a rule that nobody finds"));
  }
}
