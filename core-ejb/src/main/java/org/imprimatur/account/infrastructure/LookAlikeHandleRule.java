package org.imprimatur.account.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** Stops a post that points to an imitation of a known account. */
@Dependent
class LookAlikeHandleRule implements Rule {

  @Inject private Known known;

  @Override
  public String id() {
    return "endorse-lookalike-handle";
  }

  @Override
  public List<Finding> check(Draft draft) {
    var directory = draft.text().indexOf('@') < 0 && draft.accounts().isEmpty() ? null : known.directory();
    return directory == null
        ? List.of()
        : NamedAccounts.each(draft, id(), Severity.BLOCK, "the society's practice: fake accounts", handle ->
            directory.imitates(handle).map(like -> "@" + handle + " looks like an imitation. " + like.reason() + " Name the right account, or leave it out."));
  }
}
