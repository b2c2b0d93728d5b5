package org.imprimatur.society.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.model.Logo;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.SocietySaved;
import org.imprimatur.society.model.SocietySettings;
import org.imprimatur.society.model.Unnamed;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;

/**
 * What the society says of itself now. Read again when somebody here has saved it; another node may have, so that its
 * number is asked every second.
 */
@ApplicationScoped
public class OurSociety {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  /** What counts, whether the demo began it, and when it was last asked whether it still counts. */
  private record Known(int number, Optional<Profile> profile, boolean fictional, Instant asked) {}

  private Versions versions;
  private Clock clock;
  private SocietySettings settings;
  private Site site;

  private volatile Known known;

  protected OurSociety() {}

  @Inject
  public OurSociety(Versions versions, Clock clock, SocietySettings settings, Site site) {
    this.versions = versions;
    this.clock = clock;
    this.settings = settings;
    this.site = site;
  }

  /** Returns the number of what counts; {@link Version#NONE} where nothing was saved. */
  public int number() {
    return now().number;
  }

  /** Returns what it says of itself; nothing where nothing was saved. */
  public Optional<Profile> profile() {
    return now().profile;
  }

  /** Tells whether the society is the demo's: its people and posts are invented, whatever was changed since. */
  public boolean fictional() {
    return known().fictional;
  }

  /**
   * Returns its name as a sentence has it: its own, else the operator's, else the word that every society may be called
   * by.
   *
   * @param language of the sentence, such as {@code es}
   */
  public String name(String language) {
    return profile().map(said -> said.called().name()).or(settings::name).orElseGet(() -> unnamed(language));
  }

  /** Returns the digest of its logo; empty where it shows none. */
  public Optional<String> logo() {
    return known().profile.flatMap(said -> said.called().logo());
  }

  /** Returns the logo of that digest while it is the one that it shows: what was taken off is handed out no more. */
  public Optional<Logo> logo(String digest) {
    return logo().filter(digest::equals).flatMap(versions::logo);
  }

  /** Returns what the operator calls it, where it has not said its name itself. */
  public Optional<String> operatorsName() {
    return settings.name();
  }

  /**
   * Returns whose midnight ends a day and in what zone pages say the time: its own, else the operator's. Every page
   * asks for it, that which says that the database is gone too: what was known last does for that.
   */
  public ZoneId zone() {
    return known().profile.flatMap(Profile::zone).orElse(site.zone());
  }

  private Known known() {
    try {
      return now();
    } catch (RuntimeException gone) {
      var last = known;
      return last == null ? new Known(Version.NONE, Optional.empty(), false, Instant.EPOCH) : last;
    }
  }

  /** Returns the languages in which posts are written. */
  public List<String> languages() {
    return profile().map(said -> said.life().languages()).orElse(Profile.LANGUAGES);
  }

  /** Returns the channels to which posts may go besides its own feed, in their fixed order. */
  public List<ChannelId> channels() {
    return profile().map(Profile::channels).orElseGet(Profile::choices);
  }

  /** Returns what a society is called in a language that has not said its name. */
  public static String unnamed(String language) {
    return Phrasebook.in(Locale.forLanguageTag(language), ZoneOffset.UTC).say(Unnamed.SOCIETY);
  }

  /** Forgets what it knew, once what was saved can be read. */
  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SocietySaved news) {
    known = null;
  }

  private Known now() {
    var now = known;
    if (now == null || old(now)) {
      now = asked(now);
      known = now;
    }
    return now;
  }

  /** The wall clock may be set back: what was asked in its future is old as well. */
  private boolean old(Known asked) {
    return Duration.between(asked.asked, clock.instant()).abs().compareTo(ASK_AGAIN) > 0;
  }

  private Known asked(Known before) {
    var at = clock.instant();
    if (before != null && before.number == versions.newestNumber()) {
      return new Known(before.number, before.profile, before.fictional, at);
    }
    var newest = versions.newest();
    return new Known(newest.map(Version::number).orElse(Version.NONE), newest.map(Version::profile),
        versions.first().filter(first -> first.by().equals(AuditTrail.SYSTEM)).isPresent(), at);
  }
}
