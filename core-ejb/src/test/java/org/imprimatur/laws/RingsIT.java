package org.imprimatur.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.Entity;
import java.net.IDN;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ring may know which, as lists of what is allowed. */
class RingsIT {

  @Test
  void a_model_knows_the_jdk_and_models() {
    Law.holds(
        classes()
            .that().resideInAPackage("org.imprimatur..model..")
            .should().onlyDependOnClassesThat(
                JavaClass.Predicates
                    .resideInAnyPackage("org.imprimatur..model..", "java.lang..", "java.util..", "java.time..",
                        "java.text..", "java.security..", "java.nio.charset..", "java.math..", "java.io..")
                    // Of the network package only the arithmetic that writes a host name in ASCII.
                    .or(JavaClass.Predicates.type(IDN.class)))
            .because("a decision must be readable, testable and replayable without a container"));
  }

  @Test
  void infrastructure_is_imported_by_nobody() {
    Law.holds(
        classes()
            .that().resideOutsideOfPackage("..infrastructure..")
            .should()
            .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage("org.imprimatur..infrastructure.."))
            .because("an adapter can then be replaced without touching a use case"));
  }

  @Test
  void infrastructure_knows_no_other_features_infrastructure() {
    Law.holds(
        classes()
            .that().resideInAPackage("org.imprimatur..infrastructure..")
            // The command that screens offline has no container to wire it.
            .and().doNotHaveFullyQualifiedName("org.imprimatur.screening.infrastructure.CheckLines")
            .should(Floors.knowNoForeignInfrastructure())
            .because("two adapters that know each other can only be replaced together"));
  }

  @Test
  void calls_go_down_the_floors() {
    Law.holds(
        classes()
            .that().resideInAPackage("org.imprimatur..")
            .should(Floors.callDown())
            .because("a reader who knows the floors knows what a class may need"));
  }

  @Test
  void no_two_packages_need_each_other() {
    slices().matching("org.imprimatur.(**)").should().beFreeOfCycles().because("a ring knows only the rings within")
        .check(Product.classes());
    assertTrue(
        slices().matching("org.imprimatur.planted.(**)").should().beFreeOfCycles().evaluate(Law.PLANTED)
            .hasViolation());
  }

  @Test
  void use_cases_stand_in_application_only() {
    Law.holds(
        classes()
            .that().areAnnotatedWith(Stateless.class)
            .should().resideInAPackage("..application..")
            .because("there is one door to every change"));
  }

  @ParameterizedTest
  @ValueSource(classes = {Singleton.class, Startup.class, Schedule.class, Schedules.class, Timeout.class, Timer.class,
    TimerService.class, ManagedExecutorService.class, Asynchronous.class, jakarta.enterprise.event.Startup.class})
  void timers_and_what_runs_at_the_start_stand_in_infrastructure_only(Class<?> clockwork) {
    Law.holds(
        noClasses()
            .that().resideOutsideOfPackage("..infrastructure..")
            .should().dependOnClassesThat().areAssignableTo(clockwork)
            .because("a use case is called, by a person or by its timer; it neither waits nor starts by itself"));
  }

  @Test
  void entities_stand_in_infrastructure_only() {
    Law.holds(
        classes()
            .that().areAnnotatedWith(Entity.class)
            .should().resideInAPackage("..infrastructure..")
            .because("the database's shape is nobody's business"));
  }

  @Test
  void no_feature_needs_itself_through_others() {
    var rings = Product.classes().that(JavaClass.Predicates.resideOutsideOfPackages("..infrastructure.."));
    slices().matching("org.imprimatur.(*)..").should().beFreeOfCycles().because("calls go down, news goes up as events")
        .check(rings);
    // The same rings as above: a plant that only breaks the law through infrastructure would prove nothing here.
    var planted = Law.PLANTED.that(JavaClass.Predicates.resideOutsideOfPackages("..infrastructure.."));
    assertTrue(
        slices().matching("org.imprimatur.planted.(*)..").should().beFreeOfCycles().evaluate(planted).hasViolation());
  }

  /** web-jsf cannot compile a class that reads them: it lacks the library, see its pom.xml. */
  @Test
  void one_class_reads_the_settings() {
    Law.holds(
        noClasses()
            .that().doNotHaveFullyQualifiedName("org.imprimatur.platform.infrastructure.ConfiguredOperator")
            .should().dependOnClassesThat().resideInAPackage("org.eclipse.microprofile.config..")
            .because("a setting that two classes read has two defaults, and nobody refuses a wrong one at the start"));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void only_the_platform_reads_the_clock_or_draws_at_random(Class<?> owner, List<String> means) {
    Law.holds(
        noClasses()
            .that().resideOutsideOfPackage("org.imprimatur.platform..")
            .should().accessTargetWhere(Law.using(owner, means.toArray(String[]::new)))
            .because("a test must be able to say what time it is"));
  }

  /** What reads the clock or draws at random; a generator that is handed its seed does neither. */
  static Stream<Arguments> clocks() {
    var now = List.of("now");
    return Stream.of(
        Arguments.of(Instant.class, now), Arguments.of(LocalDate.class, now), Arguments.of(LocalTime.class, now),
        Arguments.of(LocalDateTime.class, now), Arguments.of(ZonedDateTime.class, now),
        Arguments.of(OffsetDateTime.class, now), Arguments.of(Year.class, now), Arguments.of(YearMonth.class, now),
        Arguments.of(System.class, List.of("currentTimeMillis")), Arguments.of(System.class, List.of("nanoTime")),
        Arguments.of(Clock.class,
            List.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds", "tickMinutes")),
        Arguments.of(Date.class, List.of("<init>")), Arguments.of(UUID.class, List.of("randomUUID")),
        Arguments.of(Math.class, List.of("random")), Arguments.of(Random.class, List.of("<init>")),
        Arguments.of(SecureRandom.class, List.of("<init>")), Arguments.of(ThreadLocalRandom.class, List.of("current")));
  }
}
