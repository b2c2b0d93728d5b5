package org.imprimatur.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.pack.model.InForce;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;

/** The policy in force: the pack's rules, and every rule in code that the container finds. */
@ApplicationScoped
public class PolicyInForce {

  private Rulebooks books;
  private Directories directories;
  private List<Rule> inCode;

  /** Makes the proxy that the container needs. */
  protected PolicyInForce() {}

  /** Puts the rules in force that the container found. */
  @Inject
  public PolicyInForce(Rulebooks books, Directories directories, Instance<Rule> rules) {
    this.books = books;
    this.directories = directories;
    this.inCode = rules.stream().toList();
  }

  /** Returns the name and version of the pack in force. Reads no directory: every page says it. */
  public String version() {
    return books.inForce().version();
  }

  /** Returns the pack's part of it as people read it. */
  InForce asRead() {
    return books.asRead();
  }

  /** Returns the names of what else may be found: the rules in code, and that too much was found. */
  List<String> inCode() {
    return Stream.concat(inCode.stream().map(Rule::id).sorted(), Stream.of(Policy.TOO_MANY)).toList();
  }

  /**
   * Returns the policy, with the directory as it is now. In a transaction of its own: the threads that screen outlive
   * whoever asked first, and what that call read with, without a transaction, is closed with it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Policy now() {
    return new Policy(books.inForce(), inCode, directories.now(), Phrasebook::everyLanguage);
  }
}
