package org.imprimatur.registry.model;

import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** Stops a post that points to an imitation of a known account. */
public final class LookAlikeHandleRule implements Rule {

  private static final String SOURCE = "the society's practice: fake accounts";

  private final LookAlikes likes;

  /** Makes the rule. */
  public LookAlikeHandleRule(LookAlikes likes) {
    this.likes = likes;
  }

  @Override
  public String id() {
    return "endorse-lookalike-handle";
  }

  @Override
  public List<Finding> check(Draft draft, Directory directory) {
    if (draft.text().indexOf('@') < 0 && draft.accounts().isEmpty()) {
      return List.of();
    }
    var known = new KnownAccounts(directory, likes);
    return NamedAccounts.tooMany(draft)
        .map(words -> List
            .of(NamedAccounts.finding(id(), Severity.BLOCK, SOURCE, new Span(0, draft.text().length()), words)))
        .orElseGet(() -> NamedAccounts.each(draft, id(), Severity.BLOCK, SOURCE,
            handle -> known.imitates(handle).map(like -> "@" + handle + " looks like an imitation. " + like.reason()
                + " Name the right account, or leave it out.")));
  }
}
