package org.imprimatur.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product, read once for all who ask: to read them takes longer than most laws. */
public final class Product {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.imprimatur");

  private Product() {}

  /** Returns the classes, without those of tests. */
  public static JavaClasses classes() {
    return CLASSES;
  }
}
