package org.imprimatur.society.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.ProfileCheck;
import org.imprimatur.society.model.SocietyGrounds;
import org.imprimatur.society.model.SocietySaved;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;

/** Keeps what the society says of itself. Everybody signed in reads it; the chair and the administrator write it. */
@Stateless
public class KeepSociety {

  private static final String SUBJECT = "society";

  private Versions versions;
  private Authority authority;
  private Clock clock;
  private AuditTrail trail;
  private Event<SocietySaved> saved;

  protected KeepSociety() {}

  @Inject
  public KeepSociety(Versions versions, Authority authority, Clock clock, AuditTrail trail,
      Event<SocietySaved> saved) {
    this.versions = versions;
    this.authority = authority;
    this.clock = clock;
    this.trail = trail;
    this.saved = saved;
  }

  /** Returns what counts now; nothing where nothing was saved yet. */
  public Decision<Optional<Version>> read() {
    return authority.require(Permission.READ_SOCIETY, Subject.NONE).then(person -> Decision.done(versions.newest()));
  }

  /** Returns so many versions at most, the newest first, to whoever keeps them. */
  public Decision<List<Version>> history(int most) {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE)
        .then(person -> Decision.done(versions.latest(most)));
  }

  /**
   * Saves what the society says of itself as its next version, which counts from now on: for by-lines, disclaimers,
   * feeds and pages, and for what the rules take for the society's own. What says the same as the newest makes none.
   * Logo and channels that it does not name stay as they were.
   *
   * @param base the number of the version that the caller changed; refused when it is not the newest
   */
  public Decision<Version> save(int base, Profile written) {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE)
        .then(person -> ProfileCheck.checked(written)
            .then(profile -> next(person, base, before -> logoKept(profile.after(before)))));
  }

  private Decision<Profile> logoKept(Profile profile) {
    return profile.called().logo().filter(digest -> versions.logo(digest).isEmpty())
        .map(digest -> Decision.<Profile>refused(SocietyGrounds.NO_SUCH_LOGO)).orElseGet(() -> Decision.done(profile));
  }

  /**
   * Saves a picture as the society's logo, and with it the next version. It stands on the public pages, in the feeds
   * and where people sign in from now on.
   *
   * @param base the number of the version that the caller changed; refused when it is not the newest
   * @param file a PNG or JPEG file of up to 500,000 bytes as base64, each side 32 to 3,000 pixels; it is drawn anew
   */
  public Decision<Version> showLogo(int base, String file) {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE)
        .then(person -> Redrawn.sent(file).then(logo -> next(person, base,
            before -> ProfileCheck.checked(before.showing(logo.digest())).then(profile -> {
              versions.keep(logo);
              return Decision.done(profile);
            }))));
  }

  /**
   * Takes the logo off, and saves that as the next version.
   *
   * @param base the number of the version that the caller changed; refused when it is not the newest
   */
  public Decision<Version> takeLogoOff(int base) {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE)
        .then(person -> next(person, base, before -> ProfileCheck.checked(before.showing(""))));
  }

  /**
   * Saves which channels the society uses besides its own feed as its next version. From now on no draft is handed in
   * for another; what was handed in before goes its way.
   *
   * @param base the number of the version that the caller changed; refused when it is not the newest
   * @param wires the channels by their names on the wire; none where the feed is all that it uses
   */
  public Decision<Version> useChannels(int base, List<String> wires) {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE)
        .then(person -> next(person, base, before -> ProfileCheck.checked(before.choosing(wires))
            .then(profile -> Decision.done(profile.after(before)))));
  }

  private Decision<Version> next(Person person, int base, Function<Profile, Decision<Profile>> change) {
    var newest = versions.lockNewest();
    int number = newest.map(Version::number).orElse(Version.NONE);
    if (number != base) {
      return Decision.refused(SocietyGrounds.CHANGED_MEANWHILE, Map.of("version", number, "base", base));
    }
    return change.apply(newest.map(Version::profile).orElseGet(Profile::blank))
        .then(profile -> newest.filter(version -> version.profile().equals(profile)).map(Decision::done)
            .orElseGet(() -> keep(person, number, profile)));
  }

  private Decision<Version> keep(Person person, int number, Profile profile) {
    var next = new Version(number + 1, profile, person.username(), clock.instant());
    versions.add(next);
    trail.record(person.username(), AuditAction.SOCIETY_SAVED, SUBJECT,
        Map.of("version", next.number(), "digest", profile.digest()));
    saved.fire(new SocietySaved(next.number()));
    return Decision.done(next);
  }
}
