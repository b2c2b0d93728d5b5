package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * Checks a law twice: the product keeps it, and the planted violation breaks it. A law that nothing can break proves
 * nothing.
 */
final class Law {

  /** Classes that break each law. */
  static final JavaClasses PLANTED =
      new ClassFileImporter().importPath(Product.place(Law.class).resolve("org/imprimatur/planted"));

  private Law() {}

  /** Says of an access that it uses one of these methods, called there and then or handed on by its name. */
  static DescribedPredicate<JavaAccess<?>> using(Class<?> owner, String... methods) {
    return DescribedPredicate.describe("use " + owner.getSimpleName() + "." + String.join(", ", methods),
        access -> access.getTargetOwner().isEquivalentTo(owner)
            && List.of(methods).contains(access.getTarget().getName()));
  }

  static void holds(ArchRule law) {
    law.check(Product.classes());
    assertTrue(law.allowEmptyShould(true).evaluate(PLANTED).hasViolation(),
        "the planted violation did not break: " + law.getDescription());
  }
}
