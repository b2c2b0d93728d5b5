package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;

/**
 * Stores a password that was chosen: the person's tokens, their passkeys and what they are known by outside go, links
 * to a new password end, and sessions that began with another password are over at their next request. The person is
 * told, who may not have been the one who chose it.
 */
@Stateless
@BySystem("somebody who chooses a password, once it is hashed")
public class StorePassword {

  private People people;
  private PasswordLinks links;
  private BearerTokens tokens;
  private OpenSessions sessions;
  private OutsideNames outside;
  private StorePasskey keys;
  private StoreSecondStep second;
  private Notify notify;
  private Clock clock;
  private AuditTrail trail;

  protected StorePassword() {}

  @Inject
  public StorePassword(People people, PasswordLinks links, BearerTokens tokens, OpenSessions sessions,
      OutsideNames outside, StorePasskey keys, StoreSecondStep second, Notify notify, Clock clock, AuditTrail trail) {
    this.people = people;
    this.links = links;
    this.tokens = tokens;
    this.sessions = sessions;
    this.outside = outside;
    this.keys = keys;
    this.second = second;
    this.notify = notify;
    this.clock = clock;
    this.trail = trail;
  }

  /** Tells whether a link opens anything now: at an officer's word, and a second one's where that is needed. */
  public boolean opens(PasswordLink link) {
    return people.find(link.person())
        .filter(whose -> link.stands(whose, people.find(link.madeBy())) && !link.waits(whose)).isPresent();
  }

  /**
   * Stores it and uses the link up, unless somebody else was faster.
   *
   * @param link its digest
   * @param digest of the password
   */
  public Decision<SignedIn> byLink(String link, String digest) {
    // What it depends on may have changed since it was looked at.
    return links.find(link).filter(found -> opens(found) && links.use(link, clock.instant())).map(this::withoutCode)
        .map(found -> Decision.done(stored(people.find(found.person()).orElseThrow(), digest,
            Map.of("link", found.id(), "by", found.madeBy(), "confirmedBy", found.confirmedBy().orElse("")))))
        .orElseGet(() -> Decision.refused(IdentityGrounds.NO_SUCH_LINK));
  }

  private PasswordLink withoutCode(PasswordLink link) {
    if (link.endsCodes()) {
      second.off(link.person(), link.madeBy());
    }
    return link;
  }

  /**
   * Stores the password of somebody who has just shown the one before, unless it was changed since.
   *
   * @param in who, by which password
   * @param digest of the new one
   */
  public Decision<SignedIn> byOwner(SignedIn in, String digest) {
    var name = in.person().username();
    return people.account(name).filter(account -> account.person().active())
        .filter(account -> account.passwordDigest().map(SignedIn::markOf).equals(Optional.of(in.mark())))
        .map(account -> Decision.done(stored(account.person(), digest, Map.of("by", name))))
        .orElseGet(() -> Decision.refused(IdentityGrounds.PRESENT_PASSWORD));
  }

  private SignedIn stored(Person person, String digest, Map<String, Object> how) {
    boolean first = people.passwordDigest(person.username()).isEmpty();
    people.password(person.username(), digest);
    links.end(person.username(), clock.instant());
    var gone = tokens.of(person.username());
    gone.forEach(token -> tokens.remove(token.digest()));
    sessions.removeOf(person.username());
    // Whoever had the old password may have connected an account of theirs at the provider, or added a passkey.
    outside.of(person.username()).forEach(name -> outside.remove(name.digest()));
    keys.removeAll(person.username());
    var facts = new HashMap<>(how);
    facts.put("tokens", gone.size());
    trail.record(person.username(), AuditAction.PASSWORD_CHANGED, person.username(), facts);
    notify.tell(person.username(), first ? Notice.Kind.FIRST_PASSWORD : Notice.Kind.PASSWORD_CHANGED,
        person.username());
    return SignedIn.of(person, digest);
  }
}
