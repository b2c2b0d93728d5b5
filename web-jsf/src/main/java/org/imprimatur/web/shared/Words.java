package org.imprimatur.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.imprimatur.identity.application.ChooseLanguage;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.society.application.OurSociety;

/**
 * Says everything in the language of whoever asks: the one that they have chosen, or else the one that their browser
 * asks for. Programs are answered in the one that they ask for.
 */
@Named
@RequestScoped
public class Words {

  private static final String SPOKEN = "org.imprimatur.spoken";
  private static final String ROOMS = "org.imprimatur.web.";

  private OurSociety society;
  private HttpServletRequest request;
  private ChooseLanguage choice;

  private Phrasebook book;

  @Inject
  public Words(OurSociety society, HttpServletRequest request, ChooseLanguage choice) {
    this.society = society;
    this.request = request;
    this.choice = choice;
  }

  /** For the proxy of the container. */
  protected Words() {}

  /** Speaks one language, whoever asks. */
  public static Words in(Locale language, ZoneId zone) {
    var words = new Words();
    words.book = Phrasebook.in(language, zone);
    return words;
  }

  /**
   * Returns the language in which this request was spoken to already, or the first that the browser asks for and that
   * there are words in; English where there is none.
   */
  static Locale wanted(HttpServletRequest request) {
    return request.getAttribute(SPOKEN) instanceof Locale spoken ? spoken : asked(request);
  }

  private static Locale asked(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .filter(each -> Phrasebook.LANGUAGES.stream().anyMatch(ours -> ours.getLanguage().equals(each.getLanguage())))
        .findFirst().orElse(Locale.ENGLISH);
  }

  @PostConstruct
  void open() {
    var chosen = request.getServletPath().startsWith("/api") ? Optional.<Locale>empty() : choice.chosen();
    var language = chosen.orElseGet(() -> wanted(request));
    // For the page of a refusal, which is answered after all this, and by nobody who is known to be signed in.
    request.setAttribute(SPOKEN, language);
    book = Phrasebook.in(language, society.zone());
  }

  /**
   * Says a sentence of a page.
   *
   * @param name the room and the name in its bundle, such as {@code review.votes.title}
   * @param facts what stands in the sentence as {@code {0}}, {@code {1}} and so on
   */
  public String say(String name, Object... facts) {
    var cut = name.indexOf('.');
    var told = new HashMap<String, Object>();
    for (int i = 0; i < facts.length; i++) {
      told.put(Integer.toString(i), facts[i]);
    }
    return book.say(Words.class.getClassLoader(), ROOMS + name.substring(0, cut), name.substring(cut + 1), told);
  }

  /** Says a sentence of a page; empty when the bundle has none of that name, as for what an older log holds. */
  public Optional<String> find(String name, Object... facts) {
    try {
      return Optional.of(say(name, facts));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  /** Says what a constant of the core stands for, such as a state. */
  public String of(Enum<?> constant) {
    return book.say(constant);
  }

  /** Says a refusal. */
  public String of(Refusal refusal) {
    return book.say(refusal);
  }

  /** Says a sentence of the core. */
  public String of(Sentence sentence) {
    return book.say(sentence);
  }

  /** Says what a code means: {@code Stale version} for {@code STALE_VERSION}, where there are no better words. */
  public String title(String code) {
    return book.sayIfKnown(Words.class.getClassLoader(), ROOMS + "shared", Phrasebook.key("title", code))
        .orElseGet(() -> code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** Names a language in itself, such as {@code español}. */
  public String language(String tag) {
    var named = Locale.forLanguageTag(tag);
    return named.getDisplayName(named);
  }

  /** Tells a whole number with its thousands apart. */
  public String number(long number) {
    return book.number(number);
  }

  /** Returns the book that the words are from, for moments and lists. */
  public Phrasebook book() {
    return book;
  }

  /** Returns the language as a message has it, such as {@code es}. */
  public String language() {
    return book.language().getLanguage();
  }

  /** Returns the language, as pages name theirs. */
  public Locale getLocale() {
    return book.language();
  }
}
