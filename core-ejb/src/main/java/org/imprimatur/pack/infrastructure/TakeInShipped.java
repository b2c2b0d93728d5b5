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
import org.imprimatur.policy.model.Directories;

/**
 * Takes in the shipped packs at every start, and gets ready the policy in force and the directory before anybody waits
 * for a screening.
 */
@Singleton
@Startup
@DependsOn({"Database", "DemoProfile"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeInShipped {

  private ShippedPolicies policies;
  private Rulebooks books;
  private Directories directories;

  protected TakeInShipped() {}

  @Inject
  public TakeInShipped(ShippedPolicies policies, Rulebooks books, Directories directories) {
    this.policies = policies;
    this.books = books;
    this.directories = directories;
  }

  @PostConstruct
  void start() {
    policies.takeIn(ShippedPacks.NAMES.stream().map(ShippedPacks::files).toList());
    books.inForce();
    // The container finds this module's database for a repository when it is first asked by an EJB, and then for
    // everybody. After a restart pages and the threads of the screening came first, and found none. It cannot be an
    // EJB itself: those threads would wait for the end of the start, and the demo's start for them.
    directories.now();
  }
}
