package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Checks a law twice: the product keeps it, and the planted violation breaks it. A law that nothing can break proves
 * nothing.
 */
final class Law {

  /** Classes that break each law. */
  static final JavaClasses PLANTED =
      new ClassFileImporter().importPath(Product.place(Law.class).resolve("org/imprimatur/planted"));

  private Law() {}

  static void holds(ArchRule law) {
    law.check(Product.classes());
    assertTrue(law.allowEmptyShould(true).evaluate(PLANTED).hasViolation(),
        "the planted violation did not break: " + law.getDescription());
  }
}
