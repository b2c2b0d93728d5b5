package org.imprimatur.registry.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** Stops a post that points to an imitation of a known account. */
public final class LookAlikeHandleRule implements Rule {

  private final LookAlikes likes;
  private final Function<Sentence, Message> words;

  /** Makes the rule; {@code words} says how a sentence is said in each language. */
  public LookAlikeHandleRule(LookAlikes likes, Function<Sentence, Message> words) {
    this.likes = likes;
    this.words = words;
  }

  @Override
  public String id() {
    return "endorse-lookalike-handle";
  }

  @Override
  public List<Finding> check(Draft draft, Directory directory) {
    if (draft.text().indexOf('@') < 0 && draft.enclosed().accounts().isEmpty()) {
      return List.of();
    }
    var known = new KnownAccounts(directory, likes);
    var source = words.apply(Sentence.of(HandleRemark.SOURCE));
    return NamedAccounts.tooMany(draft)
        .map(words).map(said -> List
            .of(NamedAccounts.finding(id(), Severity.BLOCK, source, new Span(0, draft.text().length()), said)))
        .orElseGet(() -> NamedAccounts.each(draft, id(), Severity.BLOCK, source,
            handle -> known.imitates(handle)
                .map(like -> new Sentence(HandleRemark.IMITATION, Map.of("handle", handle, "reason", like.reason())))
                .map(words)));
  }
}
