package org.imprimatur.screening.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.pack.model.InForce;

/**
 * Shows the policy in force to whoever is judged by it. Drafts, and what was in force before, are read with
 * {@code KeepPolicies}, by fewer.
 */
@Stateless
public class ReadPolicyInForce {

  private PolicyInForce policy;
  private Authority authority;

  protected ReadPolicyInForce() {}

  @Inject
  public ReadPolicyInForce(PolicyInForce policy, Authority authority) {
    this.policy = policy;
    this.authority = authority;
  }

  /**
   * The policy as people read it.
   *
   * @param pack what the society has written
   * @param inCode the names of what may be found besides, such as the rules that ask the directory of accounts
   */
  public record Shown(InForce pack, List<String> inCode) {}

  /** Returns the policy in force to anybody who is signed in; asks the database for nothing that screening does not. */
  public Decision<Shown> read() {
    return authority.require(Permission.READ_POLICY_IN_FORCE, Subject.NONE)
        .then(person -> Decision.done(new Shown(policy.asRead(), policy.inCode())));
  }
}
