package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Phrase;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.application.OurSociety;

/**
 * Puts a mail into words, in the language of whoever gets it: what happened, one link, and why they get it. It never
 * reads a post, so that no letter can hold its text.
 */
@Dependent
class WriteLetter {

  private static final String HTML = resource("letter.html");
  private static final String TEXT = resource("letter.txt");
  private static final String CODE_HTML = resource("code.html");
  private static final String CODE_TEXT = resource("code.txt");

  private final OurSociety society;
  private final Languages languages;
  private final Site site;
  private final Ids ids;

  @Inject
  WriteLetter(OurSociety society, Languages languages, Site site, Ids ids) {
    this.society = society;
    this.languages = languages;
    this.site = site;
    this.ids = ids;
  }

  /** What a letter says, in one language. */
  private record Said(String head, String what, String open, String why) {}

  /** Tells what happened. */
  Letter news(Mail mail, StillTheirs.Way way) {
    var book = book(Optional.of(mail.person()));
    var head = !mail.kind().ofPerson() ? Phrase.OF_A_POST
        : mail.subject().equals(mail.person()) ? Phrase.OF_YOURS : Phrase.OF_SOMEBODY;
    boolean left = mail.elsewhere().isPresent();
    var said = new Said(say(book, head), left ? say(book, Phrase.LEFT) : book.say(mail.kind()),
        book.say(Phrase.OPEN), say(book, left ? Phrase.WHY_LEFT : Phrase.WHY));
    return letter(mail.id(), way.address(), said, book, way.path());
  }

  /** Says that mail arrives. */
  Letter test(String person, String address) {
    var book = book(Optional.of(person));
    var said = new Said(say(book, Phrase.TEST), say(book, Phrase.TESTED), book.say(Phrase.OPEN),
        say(book, Phrase.WHY_ONCE));
    return letter(ids.next(), address, said, book, "/home");
  }

  /** Hands over the link of an invitation, to somebody whose language nobody knows yet. */
  Letter invitation(String address, String secret, Instant until) {
    return once(Phrase.INVITATION, Phrase.INVITED, book(Optional.empty()), until, address, "/join?key=" + secret);
  }

  /** Hands over a link by which somebody chooses a password. */
  Letter password(String person, String address, String secret, Instant until) {
    return once(Phrase.PASSWORD, Phrase.CHOOSE, book(Optional.of(person)), until, address, "/password?key=" + secret);
  }

  /** Hands over the link by which somebody from outside reads one text. */
  Letter guest(String address, String language, String secret, Instant until) {
    var book = book(language);
    var said = new Said(say(book, Phrase.GUEST), book.say(Phrase.READ, Map.of("society", name(book), "until",
        book.date(until) + " (" + book.zone(until) + ")")), book.say(Phrase.OPEN_ONCE), say(book, Phrase.WHY_GUEST));
    return letter(ids.next(), address, said, book, "/guest?key=" + secret);
  }

  /** Tells a guest a code; it has no link, so that it alone opens nothing. */
  Letter code(String address, String language, String code, Duration life) {
    var book = book(language);
    var parts = parts(new Said(say(book, Phrase.GUEST_CODE), book.say(Phrase.CODE, Map.of("society", name(book),
        "code", code, "minutes", life.toMinutes())), "", say(book, Phrase.WHY_GUEST)), book);
    return new Letter(ids.next(), address, name(book), parts.get("head"), filled(CODE_TEXT, parts),
        filled(CODE_HTML, escaped(parts)));
  }

  private Letter once(Phrase head, Phrase what, Phrasebook book, Instant until, String address, String path) {
    var said = new Said(say(book, head), book.say(what, Map.of("society", name(book), "until",
        book.date(until) + " (" + book.zone(until) + ")")),
        book.say(Phrase.OPEN_ONCE), say(book, Phrase.WHY_ONCE));
    return letter(ids.next(), address, said, book, path);
  }

  private Letter letter(String id, String address, Said said, Phrasebook book, String path) {
    var parts = parts(said, book);
    parts.put("link", base() + path);
    return new Letter(id, address, name(book), said.head(), filled(TEXT, parts), filled(HTML, escaped(parts)));
  }

  private Map<String, String> parts(Said said, Phrasebook book) {
    var parts = new HashMap<String, String>();
    parts.put("language", book.language().getLanguage());
    parts.put("society", name(book));
    parts.put("head", said.head());
    parts.put("what", said.what());
    parts.put("open", said.open());
    parts.put("why", said.why());
    return parts;
  }

  /** That of a text, where letters are written in it; else the first in which the society writes. */
  private Phrasebook book(String tag) {
    var locale = Locale.forLanguageTag(tag);
    return Phrasebook.LANGUAGES.stream().anyMatch(each -> each.getLanguage().equals(locale.getLanguage()))
        ? Phrasebook.in(locale, society.zone())
        : book(Optional.empty());
  }

  /** A person's own, else the first in which the society writes. */
  private Phrasebook book(Optional<String> person) {
    var language = person.flatMap(languages::of)
        .orElseGet(() -> society.languages().stream().findFirst().orElse(""));
    return Phrasebook.in(Locale.forLanguageTag(language), society.zone());
  }

  private String say(Phrasebook book, Phrase phrase) {
    return book.say(phrase, Map.of("society", name(book), "place", base() + "/mail"));
  }

  private String name(Phrasebook book) {
    return society.name(book.language().getLanguage());
  }

  private String base() {
    return site.baseUrl().orElse("").replaceFirst("/+$", "");
  }

  private static Map<String, String> escaped(Map<String, String> parts) {
    var escaped = new HashMap<>(parts);
    escaped.replaceAll((name, part) -> part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;"));
    return escaped;
  }

  /** Fills the gaps in one pass: what a part says is not looked into for further gaps. */
  private static String filled(String template, Map<String, String> parts) {
    var text = new StringBuilder();
    int from = 0;
    for (int at = template.indexOf("${"); at >= 0; at = template.indexOf("${", from)) {
      int end = template.indexOf('}', at);
      text.append(template, from, at).append(parts.get(template.substring(at + 2, end)));
      from = end + 1;
    }
    return text.append(template.substring(from)).toString();
  }

  private static String resource(String name) {
    try (var in = WriteLetter.class.getResourceAsStream("/org/imprimatur/mail/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
