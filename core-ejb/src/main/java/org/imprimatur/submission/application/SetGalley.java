package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Kind;
import org.imprimatur.submission.model.Voice;

/**
 * Sets a content as it would be published: screened, signed, with its disclaimers in. Stores nothing. Not an EJB: a failed
 * screening must not undo the transaction of the use case that answers it with a hold.
 */
@Dependent
public class SetGalley {

  @Inject private ScreenInTime screen;
  @Inject private Renderer renderer;

  @Inject
  @ConfigProperty(name = "imprimatur.society", defaultValue = "Prairie Psychiatric Society")
  private String society;

  /** Returns what {@code content} by {@code author} would become. The same input gives the same galley. */
  public Galley of(Content content, Person author) {
    var byLine = byLine(content, author);
    var voice = voice(content, author).wire();
    var screening = screen.screen(draft(content, voice));
    var request =
        new RenderRequest(
            content.title(),
            byLine,
            content.text(),
            content.segments(),
            content.variants(),
            content.channels(),
            screening.inserts(),
            values(content, author),
            voice,
            content.language());
    return new Galley(byLine, screening, content.kind() == Kind.THREAD ? renderer.renderThread(request) : renderer.render(request));
  }

  private Map<String, String> values(Content content, Person author) {
    var values = new HashMap<>(Map.of(RenderRequest.SOCIETY, society));
    level(author).ifPresent(level -> values.put("TRAINEE_LEVEL", level));
    ties(content).ifPresent(ties -> values.put("TIES", ties));
    return values;
  }

  /** The level in a trainee's credentials, such as {@code PGY-2 resident}, is what the trainee's line names. */
  private static Optional<String> level(Person author) {
    int comma = author.credentials().lastIndexOf(", ");
    return author.is(Role.TRAINEE) && comma >= 0 ? Optional.of(author.credentials().substring(comma + 2)) : Optional.empty();
  }

  /** A tie is disclosed in the author's own words: "a company concerned" would tell a reader nothing. */
  private static Optional<String> ties(Content content) {
    return content.declarations().interests()
        .map(ties -> ties.stream().map(tie -> tie.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "")).collect(Collectors.joining("; ")))
        .filter(ties -> !ties.isBlank());
  }

  private String byLine(Content content, Person author) {
    return switch (content.voice()) {
      case SOCIETY -> "By the " + society;
      case COMMITTEE -> "By the communications committee of the " + society;
      case MEMBER, TRAINEE -> "By " + author.signature();
    };
  }

  private static Draft draft(Content content, String voice) {
    return new Draft(
        content.title(),
        content.wholeText(),
        content.kind().wire(),
        voice,
        content.language(),
        content.sources(),
        content.listedAccounts().stream()
            .map(account -> new Draft.Account(account.handle(), account.claimedName(), account.proof()))
            .toList(),
        declared(content.declarations()));
  }

  /** A trainee's own post is a trainee's whatever voice was picked: the by-line must say so. */
  private static Voice voice(Content content, Person author) {
    return content.voice() == Voice.MEMBER && author.is(Role.TRAINEE) ? Voice.TRAINEE : content.voice();
  }

  private static Draft.Declared declared(Declarations declarations) {
    return new Draft.Declared(
        declarations.patient().map(Declarations.Patient::wire).orElse(""),
        declarations.interests().orElse(List.of()),
        declarations.ai().filter(Declarations.Ai.ASSISTED::equals).isPresent(),
        declarations.accountsChecked());
  }
}
