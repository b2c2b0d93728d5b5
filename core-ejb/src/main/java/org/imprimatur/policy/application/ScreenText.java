package org.imprimatur.policy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Screening;

/** Screens a text with the policy in force: every rule that the container finds. Stores nothing. */
@ApplicationScoped
public class ScreenText {

  private static final String VERSION = "psychiatric-society-us/1";

  private Policy policy;

  /** Makes the proxy that the container needs. */
  protected ScreenText() {}

  /** Puts the rules in force that the container found. */
  @Inject
  public ScreenText(Instance<Rule> rules) {
    policy = new Policy(VERSION, rules.stream().toList());
  }

  /** Returns what the policy says of a draft. The same draft always gives the same answer. */
  public Screening screen(Draft draft) {
    return policy.screen(draft);
  }

  /** Returns the policy in force. */
  public Policy policy() {
    return policy;
  }
}
