package org.imprimatur.registry.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** Says which accounts of a post nobody has verified. */
public final class UnverifiedHandleRule implements Rule {

  private final LookAlikes likes;
  private final Function<Sentence, Message> words;

  /** Makes the rule; {@code words} says how a sentence is said in each language. */
  public UnverifiedHandleRule(LookAlikes likes, Function<Sentence, Message> words) {
    this.likes = likes;
    this.words = words;
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
    if (draft.text().indexOf('@') < 0 && draft.enclosed().accounts().isEmpty()) {
      return List.of();
    }
    var known = new KnownAccounts(directory, likes);
    return NamedAccounts.each(draft, id(), Severity.ADVISE, words.apply(Sentence.of(HandleRemark.SOURCE)),
        handle -> known.knows(handle) || known.imitates(handle).isPresent()
            ? Optional.empty()
            : Optional.of(words.apply(new Sentence(remark(draft, handle), Map.of("handle", handle)))));
  }

  private static HandleRemark remark(Draft draft, String handle) {
    boolean shown = draft.enclosed().accounts().stream()
        .anyMatch(
            each -> !each.proof().isBlank() && VerifiedAccount.key(each.handle()).equals(VerifiedAccount.key(handle)));
    return shown ? HandleRemark.UNVERIFIED_SHOWN : HandleRemark.UNVERIFIED;
  }
}
