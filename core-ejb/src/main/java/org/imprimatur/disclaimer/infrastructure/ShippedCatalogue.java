package org.imprimatur.disclaimer.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;

/** Gives use cases the catalogue that ships with the product. */
@ApplicationScoped
public class ShippedCatalogue {

  /** Returns a renderer over the shipped catalogue. */
  @Produces
  public Renderer renderer() {
    return new Renderer(Catalogue.shipped());
  }
}
