package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Society;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Copy;
import org.imprimatur.submission.model.Galley;

/**
 * Sets a content as it would be published: screened, signed, with its disclaimers in. Stores nothing. Not an EJB: a
 * failed screening must not undo the transaction of the use case that answers it with a hold.
 */
@Dependent
public class SetGalley {

  private final ScreenInTime screen;
  private final Renderer renderer;
  private final People people;
  private final Society society;

  @Inject
  public SetGalley(ScreenInTime screen, Renderer renderer, People people, Society society) {
    this.screen = screen;
    this.renderer = renderer;
    this.people = people;
    this.society = society;
  }

  /** Returns what {@code content} by {@code author} would become. The same input gives the same galley. */
  public Galley of(Content content, Person author) {
    var copy = new Copy(content, byLine(content, author), voice(content, author), values(author));
    return screen.within(policy -> copy.set(policy, renderer));
  }

  private Map<String, String> values(Person author) {
    var values = new HashMap<>(Map.of(RenderRequest.SOCIETY, society.name()));
    level(author).ifPresent(level -> values.put("TRAINEE_LEVEL", level));
    return values;
  }

  /** The level in a trainee's credentials, such as {@code PGY-2 resident}, is what the trainee's line names. */
  private static Optional<String> level(Person author) {
    int comma = author.credentials().lastIndexOf(", ");
    return author.is(Role.TRAINEE) && comma >= 0 ? Optional.of(author.credentials().substring(comma + 2))
        : Optional.empty();
  }

  private String byLine(Content content, Person author) {
    return switch (content.voice()) {
      case SOCIETY -> "By the " + society.name();
      case COMMITTEE -> "By the communications committee of the " + society.name();
      case MEMBER, TRAINEE -> "By " + names(content, author);
    };
  }

  /** Credentials have commas of their own, so that more than two names are set apart by semicolons. */
  private String names(Content content, Person author) {
    var coAuthors = content.coAuthors().stream().filter(name -> !name.equals(author.username())).distinct()
        .map(people::find).flatMap(Optional::stream);
    var names = Stream.concat(Stream.of(author), coAuthors).map(Person::signature).toList();
    int last = names.size() - 1;
    return switch (last) {
      case 0 -> names.get(0);
      case 1 -> names.get(0) + ", and " + names.get(1);
      default -> String.join("; ", names.subList(0, last)) + "; and " + names.get(last);
    };
  }

  /** A trainee's own post is a trainee's whatever voice was picked: the by-line must say so. */
  private static Voice voice(Content content, Person author) {
    return content.voice() == Voice.MEMBER && author.is(Role.TRAINEE) ? Voice.TRAINEE : content.voice();
  }
}
