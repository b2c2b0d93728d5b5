package org.imprimatur.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The floors of the house, the lowest first: what stands on one may need what stands on it and below. Changed by ADR.
 */
final class Floors {

  private static final List<List<String>> FLOORS =
      List.of(
          List.of("kernel", "platform"),
          List.of("matching", "channel", "committee", "society", "identity", "workflow", "audit", "media", "notice"),
          List.of("pack", "policy", "disclaimer", "registry", "people", "login"),
          List.of("submission", "screening"),
          List.of("review", "discussion", "hold", "mail"),
          List.of("release", "delivery", "guest"),
          List.of("newsletter", "correction"),
          List.of("demo", "health"));

  /** A class of a feature; what is planted stands in a house of the same floors. */
  private static final Pattern NAME = Pattern.compile("org\\.imprimatur\\.(?:planted\\.)?(\\w+)\\.(\\w+)\\..*");

  private Floors() {}

  static ArchCondition<JavaClass> callDown() {
    return onlyNeed("classes of their floor and below",
        dependency -> floor(dependency.getTargetClass()) <= floor(dependency.getOriginClass()));
  }

  static ArchCondition<JavaClass> knowNoForeignInfrastructure() {
    return onlyNeed(
        "their own infrastructure and the platform's",
        dependency -> !part(dependency.getTargetClass(), 2).equals("infrastructure")
            || part(dependency.getTargetClass(), 1).equals("platform")
            || part(dependency.getTargetClass(), 1).equals(part(dependency.getOriginClass(), 1)));
  }

  private static ArchCondition<JavaClass> onlyNeed(String what, Predicate<Dependency> allowed) {
    return new ArchCondition<>("only need " + what) {
      @Override
      public void check(JavaClass owner, ConditionEvents events) {
        owner.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> NAME.matcher(dependency.getTargetClass().getName()).matches())
            .filter(dependency -> !allowed.test(dependency))
            .forEach(dependency -> events.add(SimpleConditionEvent.violated(owner, dependency.getDescription())));
      }
    };
  }

  /** A feature that stands on no floor stands above all: nobody may need it until it has a place. */
  private static int floor(JavaClass type) {
    var feature = part(type, 1);
    return (int) FLOORS.stream().takeWhile(floor -> !floor.contains(feature)).count();
  }

  private static String part(JavaClass type, int part) {
    var name = NAME.matcher(type.getName());
    return name.matches() ? name.group(part) : "";
  }
}
