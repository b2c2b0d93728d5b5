package org.imprimatur.registry.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.registry.model.LookAlikeHandleRule;
import org.imprimatur.registry.model.LookAlikes;
import org.imprimatur.registry.model.Skeletons;
import org.imprimatur.registry.model.UnverifiedHandleRule;

/** Hands the rules about accounts to the policy of the server. */
@Dependent
class RulesOnAccounts {

  @Produces
  Rule lookAlike(Skeletons skeletons) {
    return new LookAlikeHandleRule(new LookAlikes(skeletons), Phrasebook::everyLanguage);
  }

  @Produces
  Rule unverified(Skeletons skeletons) {
    return new UnverifiedHandleRule(new LookAlikes(skeletons), Phrasebook::everyLanguage);
  }
}
