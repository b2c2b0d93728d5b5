package org.imprimatur.account.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.imprimatur.account.model.LookAlikeHandleRule;
import org.imprimatur.account.model.LookAlikes;
import org.imprimatur.account.model.Skeletons;
import org.imprimatur.account.model.UnverifiedHandleRule;
import org.imprimatur.policy.model.Rule;

/** Hands the rules about accounts to the policy of the server. */
@Dependent
class RulesOnAccounts {

  @Produces
  Rule lookAlike(Skeletons skeletons) {
    return new LookAlikeHandleRule(new LookAlikes(skeletons));
  }

  @Produces
  Rule unverified(Skeletons skeletons) {
    return new UnverifiedHandleRule(new LookAlikes(skeletons));
  }
}
