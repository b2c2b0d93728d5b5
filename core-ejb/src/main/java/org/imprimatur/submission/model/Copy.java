package org.imprimatur.submission.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.policy.model.BesideText;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.screening.model.Manuscript;

/**
 * A content with what its authors and the society bring to it, ready to be set.
 *
 * @param content what the author wrote
 * @param byLine as published
 * @param voice who speaks: a trainee who speaks for themselves does so as a trainee
 * @param values what fills the gaps of the disclaimers, besides what the content declares
 */
public record Copy(Content content, String byLine, Voice voice, Map<String, String> values) {

  public Copy {
    values = Map.copyOf(values);
  }

  /** Returns what is read of it, and how it is set: for each channel by itself, signed. */
  public Manuscript<Sent> manuscript(Renderer renderer) {
    return new Manuscript<>(draft(),
        disclaimers -> new Sent(content, byLine, renderings(renderer, disclaimers)), Sent::parts);
  }

  private Draft draft() {
    var words = content.words();
    return new Draft(words.title(), words.whole(),
        new Draft.Genre(content.kind().wire(), voice.wire(), words.language(), ""),
        enclosed(), declared(content.statements().declarations()), about());
  }

  private Draft.Enclosed enclosed() {
    var accounts = content.references().listedAccounts().stream()
        .map(account -> new Draft.Account(account.handle(), account.claimedName(), account.proof()))
        .toList();
    return new Draft.Enclosed(content.references().sources(), accounts, content.statements().media());
  }

  private Map<String, String> about() {
    var said = content.statements();
    var about = new HashMap<>(said.facts());
    said.declarations().interestsDeclared().ifPresent(answer -> about.put(BesideText.INTERESTS_DECLARED, answer));
    return about;
  }

  private static Draft.Declared declared(Declarations declarations) {
    return new Draft.Declared(
        declarations.patient().map(Declarations.Patient::wire).orElse(""),
        declarations.interests().orElse(List.of()),
        declarations.ai().filter(Declarations.Ai.ASSISTED::equals).isPresent(),
        declarations.accountsChecked());
  }

  private List<Rendering> renderings(Renderer renderer, Set<String> disclaimers) {
    var filled = new HashMap<>(values);
    content.statements().declarations().disclosed().ifPresent(ties -> filled.put("TIES", ties));
    var words = content.words();
    var request =
        new RenderRequest(
            new RenderRequest.Words(words.title(), byLine, words.text(), words.segments(), words.variants()),
            content.outlets().channels(), new RenderRequest.Inserts(disclaimers, filled),
            new RenderRequest.Manner(voice.wire(), words.language()));
    return content.kind() == Kind.THREAD ? renderer.renderThread(request) : renderer.render(request);
  }
}
