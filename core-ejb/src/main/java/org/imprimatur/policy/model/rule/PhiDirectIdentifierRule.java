package org.imprimatur.policy.model.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Identifier;

/**
 * Stops numbers and addresses that lead straight to a person, unless they are the society's own. Source: 45 CFR
 * 164.514(b)(2)(i)(D)-(O), the Safe Harbor list.
 */
public final class PhiDirectIdentifierRule implements Rule {

  private static final Ground GROUND =
      Ground.of("phi-direct-identifier", Category.PRIVACY, "45 CFR 164.514(b)(2)(i)(D)-(O), Safe Harbor");

  /** The kinds a society has too. */
  private static final Set<String> REACHES = Set.of("PHONE", "FAX", "EMAIL");

  private final SocietyProfile society = SocietyProfile.shipped();

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return Identifier.in(draft.text(), society).stream()
        .sorted(Comparator.comparingInt(found -> found.span().start()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Identifier found) {
    var remedy =
        REACHES.contains(found.kind().subtype())
            ? "Remove it, or ask staff to put it on the allow list if it is the society's own."
            : "Remove it.";
    var message = "This is " + found.kind().words() + ", and it leads straight to one person. " + remedy;
    return GROUND.detail(found.span(), found.kind().subtype(), Severity.BLOCK, message);
  }
}
