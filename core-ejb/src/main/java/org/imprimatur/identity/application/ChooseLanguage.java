package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.application.Phrasebook;

/** Keeps in which language a person wants to be spoken to, on whatever device they sign in. */
@Stateless
public class ChooseLanguage {

  private Authority authority;
  private Languages languages;
  private AuditTrail trail;

  protected ChooseLanguage() {}

  @Inject
  public ChooseLanguage(Authority authority, Languages languages, AuditTrail trail) {
    this.authority = authority;
    this.languages = languages;
    this.trail = trail;
  }

  /** Returns what the caller has chosen; empty for a visitor, and for whoever has not. */
  public Optional<Locale> chosen() {
    return authority.require(Permission.CHOOSE_LANGUAGE, Subject.NONE).answer().map(Person::username)
        .flatMap(languages::of).map(Locale::forLanguageTag);
  }

  /**
   * Keeps the caller's choice.
   *
   * @param language one that there are words in, such as {@code es}
   */
  public Decision<Locale> choose(String language) {
    return authority.require(Permission.CHOOSE_LANGUAGE, Subject.NONE).then(person -> Phrasebook.LANGUAGES.stream()
        .filter(each -> each.getLanguage().equals(language)).findFirst()
        .map(known -> keep(person, known))
        .orElseGet(() -> Decision.refused(IdentityGrounds.NO_SUCH_LANGUAGE)));
  }

  private Decision<Locale> keep(Person person, Locale language) {
    languages.choose(person.username(), language.getLanguage());
    trail.record(person.username(), AuditAction.LANGUAGE_CHOSEN, person.username(),
        Map.of("language", language.getLanguage()));
    return Decision.done(language);
  }
}
