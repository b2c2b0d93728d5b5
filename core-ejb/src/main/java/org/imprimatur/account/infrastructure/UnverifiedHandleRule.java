package org.imprimatur.account.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** Says which accounts of a post nobody has verified. */
@Dependent
class UnverifiedHandleRule implements Rule {

  @Inject private Known known;

  @Override
  public String id() {
    return "endorse-handle-unverified";
  }

  @Override
  public List<Finding> check(Draft draft) {
    var directory = draft.text().indexOf('@') < 0 && draft.accounts().isEmpty() ? null : known.directory();
    return directory == null
        ? List.of()
        : NamedAccounts.each(draft, id(), Severity.ADVISE, "the society's practice: fake accounts", handle ->
            directory.knows(handle) || directory.imitates(handle).isPresent()
                ? Optional.empty()
                : Optional.of("@" + handle + " is not in the register of verified accounts. Give proof whose it is: a page of its institution, a link back, a domain, a publication."));
  }
}
