package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.RenderRequest;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.screening.application.ScreenInTime;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.submission.model.ByLine;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Copy;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Voices;

/**
 * Sets a content as it would be published: screened, signed, with its disclaimers in. Stores nothing. Not an EJB: a
 * failed screening must not undo the transaction of the use case that answers it with a hold.
 */
@Dependent
public class SetGalley {

  private final ScreenInTime screen;
  private final Renderer renderer;
  private final People people;
  private final OurSociety society;

  @Inject
  public SetGalley(ScreenInTime screen, Renderer renderer, People people, OurSociety society) {
    this.screen = screen;
    this.renderer = renderer;
    this.people = people;
    this.society = society;
  }

  /** Returns what {@code content} by {@code author} would become. The same input gives the same galley. */
  public Galley of(Content content, Person author) {
    var copy = new Copy(content, byLine(content, author), Voices.heard(content.voice(), author),
        values(content, author));
    return Galley.of(screen.proof(copy.manuscript(renderer)));
  }

  private Map<String, String> values(Content content, Person author) {
    var values = new HashMap<>(Map.of(RenderRequest.SOCIETY, society.name(content.words().language())));
    level(author).ifPresent(level -> values.put("TRAINEE_LEVEL", level));
    return values;
  }

  /** The level in a trainee's credentials, such as {@code PGY-2 resident}, is what the trainee's line names. */
  private static Optional<String> level(Person author) {
    int comma = author.credentials().lastIndexOf(", ");
    return author.is(Role.TRAINEE) && comma >= 0
        ? Optional.of(author.credentials().substring(comma + 2)).filter(level -> !CleanText.blank(level))
        : Optional.empty();
  }

  /** It goes out with the post, so it is in the language of the post. */
  private String byLine(Content content, Person author) {
    var language = Locale.forLanguageTag(content.words().language());
    var line = switch (content.voice()) {
      case SOCIETY -> new Sentence(ByLine.SOCIETY, Map.of("society", named(language)));
      case COMMITTEE -> new Sentence(ByLine.COMMITTEE, Map.of("society", named(language)));
      case MEMBER, TRAINEE -> new Sentence(ByLine.PEOPLE, Map.of("names", names(content, author)));
    };
    return Phrasebook.in(language, ZoneOffset.UTC).say(line);
  }

  /** The English by-line has an article of its own. */
  private String named(Locale language) {
    var name = society.name(language.toLanguageTag());
    return name.startsWith("The ") && !language.getLanguage().equals("es") ? name.substring("The ".length()) : name;
  }

  /** Credentials have commas of their own, so that more than two names are set apart by semicolons. */
  private Sentence names(Content content, Person author) {
    var coAuthors = content.coAuthors().stream().filter(name -> !name.equals(author.username())).distinct()
        .map(people::find).flatMap(Optional::stream);
    var names = Stream.concat(Stream.of(author), coAuthors).map(Person::signature).toList();
    int last = names.size() - 1;
    return switch (last) {
      case 0 -> new Sentence(ByLine.ONE, Map.of("name", names.get(0)));
      case 1 -> new Sentence(ByLine.TWO, Map.of("first", names.get(0), "second", names.get(1)));
      default -> new Sentence(ByLine.MANY,
          Map.of("first", String.join("; ", names.subList(0, last)), "last", names.get(last)));
    };
  }
}
