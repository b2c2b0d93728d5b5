package org.imprimatur.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.identity.application.Acting;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.screening.model.Manuscript;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;

/** Every change of state goes through the table, and nobody acts for somebody else. */
class OneDoorIT {

  @Test
  void only_a_step_of_the_table_moves_a_submission() {
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName(Steps.class.getName())
            .should().accessTargetWhere(Law.using(Submission.class, "moved"))
            .because("the workflow table is the only place that names a next state"));
  }

  @Test
  void only_a_step_of_the_table_logs_a_transition() {
    var steps = named(Product.classes().get(Steps.class).getFieldAccessesFromSelf());
    assertEquals(Transition.values().length, steps.size(), "each transition has an entry of its own: " + steps);
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName(Steps.class.getName())
            .and().doNotHaveFullyQualifiedName(AuditAction.class.getName())
            .should().accessFieldWhere(DescribedPredicate.describe("name the entry of a transition",
                access -> ofAnAction(access) && steps.contains(access.getTarget().getName())))
            .because("the log says that a post moved when the table moved it, and never else"));
  }

  @Test
  void nobody_finds_an_entry_by_its_name() {
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName(AuditAction.class.getName())
            .should().accessTargetWhere(Law.using(AuditAction.class, "valueOf", "values"))
            .because("an entry that the code does not name is one that no law can see"));
  }

  @Test
  void only_the_trail_writes_into_the_log() {
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName(AuditTrail.class.getName())
            .should().accessTargetWhere(Law.using(Entries.class, "append"))
            .because("an entry past the trail is one that follows no other"));
  }

  @Test
  void only_a_manuscript_asks_the_policy() {
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName(Manuscript.class.getName())
            .and().resideOutsideOfPackage(Policy.class.getPackageName())
            .should().accessTargetWhere(Law.using(Policy.class, "proofread"))
            .because("a text has the same findings at every door when one place turns a question into an answer"));
  }

  @Test
  void only_the_demo_acts_for_a_person() {
    Law.holds(
        noClasses()
            .that().resideOutsideOfPackage("org.imprimatur.demo..")
            .should().accessTargetWhere(Law.using(Acting.class, "as"))
            .because("a request speaks for whoever signed in"));
  }

  private static Set<String> named(Set<JavaFieldAccess> accesses) {
    return accesses.stream().filter(OneDoorIT::ofAnAction).map(access -> access.getTarget().getName())
        .collect(Collectors.toSet());
  }

  private static boolean ofAnAction(JavaFieldAccess access) {
    return access.getTargetOwner().isEquivalentTo(AuditAction.class);
  }
}
