package org.imprimatur.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.imprimatur.identity.application.Acting;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Every change of state goes through the table, and nobody acts for somebody else. */
class OneDoorIT {

  @Test
  void only_a_step_of_the_table_moves_a_submission() {
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName(Steps.class.getName())
            .should().callMethod(Submission.class, "moved", State.class, java.time.Instant.class)
            .because("the workflow table is the only place that names a next state"));
  }

  @Test
  void only_the_demo_acts_for_a_person() {
    Law.holds(
        noClasses()
            .that().resideOutsideOfPackage("org.imprimatur.demo..")
            .should().callMethod(Acting.class, "as", String.class)
            .because("a request speaks for whoever signed in"));
  }
}
