package org.imprimatur.society.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.kernel.model.Sha256;

/**
 * What a society says of itself. As it was written, until {@link ProfileCheck#checked} has tidied it.
 *
 * @param called what it is called
 * @param legal what it is before the law
 * @param life when and in what languages it works
 * @param own what identifies nobody because it is the society's
 */
public record Profile(@Flat Name called, @Flat Legal legal, @Flat Life life, @Flat Own own) {

  /** The languages in which posts can be screened whole, by their tags. */
  public static final List<String> LANGUAGES = List.of("en", "es");

  /**
   * What it is called.
   *
   * @param name in full, as disclaimers, by-lines, feeds and pages say it
   * @param shortName as people say it; may be empty
   */
  public record Name(String name, String shortName) {

    public Name {
      name = name == null ? "" : name;
      shortName = shortName == null ? "" : shortName;
    }
  }

  /** What it is before the law: kept for the record, for its policy has switches of its own. */
  public record Legal(LegalForm legalForm, TaxStatus taxStatus, UsState state) {

    public Legal {
      legalForm = legalForm == null ? LegalForm.UNSAID : legalForm;
      taxStatus = taxStatus == null ? TaxStatus.UNSAID : taxStatus;
      state = state == null ? UsState.NONE : state;
    }
  }

  /**
   * When and in what languages it works.
   *
   * @param zone the name of a time zone; empty for the operator's
   * @param languages in which posts are written, by their tags
   */
  public record Life(String zone, List<String> languages) {

    public Life {
      zone = zone == null ? "" : zone;
      languages = languages == null ? List.of() : List.copyOf(languages);
    }
  }

  /**
   * What is the society's own, and therefore identifies nobody.
   *
   * @param handles its accounts, without {@code @}, in lower case
   * @param domains its mail and web domains, in lower case
   * @param addresses where it is: postal addresses, and mail addresses below a domain that others share
   * @param phones its office and its lines
   */
  public record Own(List<String> handles, List<String> domains, List<String> addresses, List<String> phones) {

    public Own {
      handles = handles == null ? List.of() : List.copyOf(handles);
      domains = domains == null ? List.of() : List.copyOf(domains);
      addresses = addresses == null ? List.of() : List.copyOf(addresses);
      phones = phones == null ? List.of() : List.copyOf(phones);
    }
  }

  public Profile {
    called = called == null ? new Name("", "") : called;
    legal = legal == null ? new Legal(null, null, null) : legal;
    life = life == null ? new Life("", null) : life;
    own = own == null ? new Own(null, null, null, null) : own;
  }

  /** Returns a profile that says nothing yet, in all languages. */
  public static Profile blank() {
    return new Profile(null, null, new Life("", LANGUAGES), null);
  }

  /** Returns the time zone, if one is chosen that this server knows. */
  public Optional<ZoneId> zone() {
    try {
      return life.zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(life.zone));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Returns in what it says something else than another, in the order of the page. */
  public List<ProfileField> unlike(Profile other) {
    return Arrays.stream(ProfileField.values()).filter(field -> !said(field).equals(other.said(field))).toList();
  }

  private Object said(ProfileField field) {
    return switch (field) {
      case NAME -> called.name;
      case SHORT_NAME -> called.shortName;
      case LEGAL_FORM -> legal.legalForm;
      case TAX_STATUS -> legal.taxStatus;
      case STATE -> legal.state;
      case ZONE -> life.zone;
      case LANGUAGES -> life.languages;
      case HANDLES -> own.handles;
      case DOMAINS -> own.domains;
      case ADDRESSES -> own.addresses;
      case PHONES -> own.phones;
    };
  }

  /** Returns the SHA-256 of its RFC 8785 form, by which the log names it. */
  public String digest() {
    return Sha256.hex(CanonicalJson.of(Map.of(
        "name", List.of(called.name, called.shortName),
        "legal", List.of(legal.legalForm.name(), legal.taxStatus.name(), legal.state.name()),
        "zone", life.zone,
        "languages", life.languages,
        "handles", own.handles,
        "domains", own.domains,
        "addresses", own.addresses,
        "phones", own.phones)));
  }
}
