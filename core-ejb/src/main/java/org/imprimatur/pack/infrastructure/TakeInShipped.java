package org.imprimatur.pack.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.imprimatur.pack.application.ShippedPolicies;
import org.imprimatur.pack.model.Rulebooks;

/** Takes in the shipped packs at every start, and compiles the one in force before anybody waits for a screening. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeInShipped {

  @Inject private ShippedPolicies policies;
  @Inject private Rulebooks books;

  @PostConstruct
  void start() {
    policies.takeIn(ShippedPacks.NAMES.stream().map(ShippedPacks::files).toList());
    books.inForce();
  }
}
