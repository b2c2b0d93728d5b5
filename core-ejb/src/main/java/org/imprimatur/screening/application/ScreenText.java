package org.imprimatur.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Screening;

/**
 * Screens a text with the policy in force: the pack's rules, and every rule in code that the container finds. Stores
 * nothing.
 */
@ApplicationScoped
public class ScreenText {

  private Rulebooks books;
  private Directories directories;
  private List<Rule> inCode;

  /** Makes the proxy that the container needs. */
  protected ScreenText() {}

  /** Puts the rules in force that the container found. */
  @Inject
  public ScreenText(Rulebooks books, Directories directories, Instance<Rule> rules) {
    this.books = books;
    this.directories = directories;
    this.inCode = rules.stream().toList();
  }

  /**
   * Returns what the policy says of a draft. The same draft always gets the same answer under the same policy and
   * directory.
   */
  public Screening screen(Draft draft) {
    return policy().screen(draft);
  }

  /** Returns the name and version of the pack in force. Reads no directory: every page says it. */
  public String version() {
    return books.inForce().version();
  }

  /** Returns the policy in force, with the directory as it is now. */
  public Policy policy() {
    return new Policy(books.inForce(), inCode, directories.now(), Phrasebook::everyLanguage);
  }
}
