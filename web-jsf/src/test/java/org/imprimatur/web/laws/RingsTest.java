package org.imprimatur.web.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.laws.Product;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.screening.model.Judge;
import org.imprimatur.screening.model.Manuscript;
import org.imprimatur.web.shared.Frame;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which class of the web module may know which; each law is broken once on purpose. */
class RingsTest {

  private static JavaClasses web;
  private static JavaClasses planted;

  @BeforeAll
  static void the_classes_are_read_once() throws URISyntaxException {
    // The laws ask what a class names, and nothing of what it names: the libraries are left unread.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    web = new ClassFileImporter().importPath(place(Frame.class));
    planted = new ClassFileImporter().importPath(place(RingsTest.class).resolve("org/imprimatur/web/planted"));
  }

  @Test
  void beans_and_resources_ask_use_cases_and_no_repository() {
    var ports = ports();
    ArchRule law =
        noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("infrastructure implements",
                type -> ports.contains(type.getName())))
            .because("whoever asks a repository passes the question whether they may");
    law.check(web);
    var broken = law.evaluate(planted).getFailureReport().toString();
    assertTrue(broken.contains("People") && broken.contains("Recusals"), broken);
  }

  @Test
  void beans_and_resources_have_a_text_screened_by_use_cases_only() {
    ArchRule law =
        noClasses()
            .should()
            .dependOnClassesThat().belongToAnyOf(ScreenInTime.class, Judge.class, Manuscript.class)
            .because("whoever screens by themselves passes the question whether they may");
    law.check(web);
    var broken = law.evaluate(planted).getFailureReport().toString();
    assertTrue(broken.contains("PlantedPage.screened"), broken);
  }

  @Test
  void no_room_needs_itself_through_others() {
    slices().matching("org.imprimatur.web.(**)").should().beFreeOfCycles()
        .because("a room can be read without those that need it").check(web);
    assertTrue(slices().matching("org.imprimatur.web.planted.(**)").should().beFreeOfCycles().evaluate(planted)
        .hasViolation());
  }

  private static Set<String> ports() {
    return Product.types().stream().filter(type -> type.getPackageName().contains(".infrastructure"))
        .flatMap(RingsTest::interfaces).map(Class::getName)
        .filter(name -> name.startsWith("org.imprimatur.")).collect(toSet());
  }

  /** A port may be part of another, and is handed out as either. */
  private static Stream<Class<?>> interfaces(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), interfaces(each)));
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
