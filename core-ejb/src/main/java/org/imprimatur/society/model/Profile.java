package org.imprimatur.society.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.kernel.model.Sha256;

/**
 * What a society says of itself. As it was written, until {@link ProfileCheck#checked} has tidied it.
 *
 * @param called what it is called
 * @param legal what it is before the law
 * @param life when, in what languages and where it works
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
   * @param logo the digest of its picture; the empty string says that there shall be none, and empty says nothing of it
   */
  public record Name(String name, String shortName, Optional<String> logo) {

    public Name {
      name = name == null ? "" : name;
      shortName = shortName == null ? "" : shortName;
      // Versions stored before there were logos have no such member.
      logo = logo == null ? Optional.empty() : logo;
    }

    /** Makes a name that says nothing of a logo. */
    public Name(String name, String shortName) {
      this(name, shortName, Optional.empty());
    }

    private Name showing(Optional<String> digest) {
      return new Name(name, shortName, digest.filter(picture -> !picture.isEmpty()));
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
   * When, in what languages and where it works.
   *
   * @param zone the name of a time zone; empty for the operator's
   * @param languages in which posts are written, by their tags
   * @param channels which it uses besides its own feed, by their names on the wire; empty where it never chose, and
   *     uses all that there are
   */
  public record Life(String zone, List<String> languages, Optional<List<String>> channels) {

    public Life {
      zone = zone == null ? "" : zone;
      languages = languages == null ? List.of() : List.copyOf(languages);
      // Versions stored before channels could be chosen have no such member.
      channels = channels == null ? Optional.empty() : channels.map(List::copyOf);
    }

    /** Makes the life of a society that chooses no channels. */
    public Life(String zone, List<String> languages) {
      this(zone, languages, Optional.empty());
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

  /**
   * Returns the channels that a society may use or not, in their fixed order: all but its own feed, which every post is
   * in.
   */
  public static List<ChannelId> choices() {
    return ChannelId.all().stream().filter(channel -> !channel.equals(ChannelId.WEB)).toList();
  }

  /** Returns the channels that it uses besides its own feed, in their fixed order. */
  public List<ChannelId> channels() {
    return choices().stream()
        .filter(channel -> life.channels.map(chosen -> chosen.contains(channel.wire())).orElse(true)).toList();
  }

  /** Returns it with other channels, by their names on the wire, as they are written. */
  public Profile choosing(List<String> wires) {
    return new Profile(called, legal, new Life(life.zone, life.languages, Optional.of(wires)), own);
  }

  /** Returns it with another logo, by its digest; with none where that is empty. */
  public Profile showing(String digest) {
    return new Profile(called.showing(Optional.of(digest)), legal, life, own);
  }

  /** Returns it as it is read: with the channels that it uses, where it never chose, too. */
  public Profile spelledOut() {
    return choosing(channels().stream().map(ChannelId::wire).toList());
  }

  /**
   * Returns it as it is kept after another: without a logo or channels of its own it has the other's, and one that uses
   * all channels chooses none, so that it uses the next that comes as well.
   */
  public Profile after(Profile before) {
    var named = called.showing((called.logo.isPresent() ? this : before).called.logo);
    var chosen = (life.channels.isPresent() ? this : before).channels();
    var used = chosen.equals(choices()) ? Optional.<List<String>>empty()
        : Optional.of(chosen.stream().map(ChannelId::wire).toList());
    return new Profile(named, legal, new Life(life.zone, life.languages, used), own);
  }

  /** Returns in what it says something else than another, in the order of the page. */
  public List<ProfileField> unlike(Profile other) {
    return Arrays.stream(ProfileField.values()).filter(field -> !said(field).equals(other.said(field))).toList();
  }

  private Object said(ProfileField field) {
    return switch (field) {
      case NAME -> called.name;
      case SHORT_NAME -> called.shortName;
      case LOGO -> called.logo;
      case LEGAL_FORM -> legal.legalForm;
      case TAX_STATUS -> legal.taxStatus;
      case STATE -> legal.state;
      case ZONE -> life.zone;
      case LANGUAGES -> life.languages;
      case CHANNELS -> channels();
      case HANDLES -> own.handles;
      case DOMAINS -> own.domains;
      case ADDRESSES -> own.addresses;
      case PHONES -> own.phones;
    };
  }

  /** Returns the SHA-256 of its RFC 8785 form, by which the log names it. */
  public String digest() {
    var form = new TreeMap<String, Object>(Map.of(
        "name", List.of(called.name, called.shortName),
        "legal", List.of(legal.legalForm.name(), legal.taxStatus.name(), legal.state.name()),
        "zone", life.zone,
        "languages", life.languages,
        "handles", own.handles,
        "domains", own.domains,
        "addresses", own.addresses,
        "phones", own.phones));
    // Left out where none are chosen, so that what the log says of versions saved before stays true.
    life.channels.ifPresent(channels -> form.put("channels", channels));
    called.logo.ifPresent(logo -> form.put("logo", logo));
    return Sha256.hex(CanonicalJson.of(form));
  }
}
