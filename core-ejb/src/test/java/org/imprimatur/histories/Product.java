package org.imprimatur.histories;

import java.util.List;

/** The classes of the product that the container would look at, found as it finds them: by looking. */
final class Product {

  /**
   * The use cases, and what the features' infrastructure adds to them: rules and outlets. Repositories are not among
   * them.
   */
  static final List<Class<?>> CLASSES = org.imprimatur.laws.Product.types().stream()
      .filter(type -> type.getName().contains(".application.") || type.getName().contains(".infrastructure."))
      .filter(type -> !type.getName().contains(".demo.") && !type.getName().contains(".Jpa"))
      .toList();

  private Product() {}
}
