package org.imprimatur.registry.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** Says which accounts of a post nobody has verified. */
public final class UnverifiedHandleRule implements Rule {

  private final LookAlikes likes;

  /** Makes the rule. */
  public UnverifiedHandleRule(LookAlikes likes) {
    this.likes = likes;
  }

  @Override
  public String id() {
    return "endorse-handle-unverified";
  }

  /** That nothing shows a list of accounts to be genuine is said once. */
  @Override
  public Set<String> yields() {
    return Set.of("endorse-account-list", "endorse-account-list-beside");
  }

  @Override
  public List<Finding> check(Draft draft, Directory directory) {
    if (draft.text().indexOf('@') < 0 && draft.accounts().isEmpty()) {
      return List.of();
    }
    var known = new KnownAccounts(directory, likes);
    return NamedAccounts.each(draft, id(), Severity.ADVISE, "the society's practice: fake accounts",
        handle -> known.knows(handle) || known.imitates(handle).isPresent()
            ? Optional.empty()
            : Optional.of("@" + handle + " is not in the register of verified accounts. " + remedy(draft, handle)
                + " the chair or the publisher to register it."));
  }

  private static String remedy(Draft draft, String handle) {
    boolean shown = draft.accounts().stream()
        .anyMatch(
            each -> !each.proof().isBlank() && VerifiedAccount.key(each.handle()).equals(VerifiedAccount.key(handle)));
    return shown
        ? "The voters can check it where you say; to spare them that, ask"
        : "List it with a page that shows whose it is, or ask";
  }
}
