package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.People.Account;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;

/** Stores by which keys people sign in, each change with its entry in the log; the person is told. */
@Stateless
@BySystem("somebody who has shown the password, or the key itself")
public class StorePasskey {

  private Passkeys keys;
  private People people;
  private Notify notify;
  private Clock clock;
  private AuditTrail trail;

  protected StorePasskey() {}

  @Inject
  public StorePasskey(Passkeys keys, People people, Notify notify, Clock clock, AuditTrail trail) {
    this.keys = keys;
    this.people = people;
    this.notify = notify;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Keeps a key that a device made, while the password still counts that was shown for it; one that is known is
   * refused, whoever's it is.
   *
   * @param mark of that password
   */
  public Decision<Passkey> add(Passkey key, String mark) {
    // Locked: whoever chooses another password meanwhile ends all keys, this one too.
    var counts = people.lock(key.username()).filter(account -> account.person().active())
        .flatMap(Account::passwordDigest).map(SignedIn::markOf).filter(mark::equals);
    if (counts.isEmpty() || keys.find(key.digest()).isPresent() || keys.of(key.username()).size() >= Passkey.MOST) {
      return Decision.refused(IdentityGrounds.NO_PASSKEY);
    }
    keys.add(key);
    trail.record(key.username(), AuditAction.PASSKEY_ADDED, key.username(), Map.of("key", key.id()));
    notify.tell(key.username(), Notice.Kind.PASSKEYS, key.username());
    return Decision.done(key);
  }

  /** Takes a key away. */
  public Passkey remove(Passkey key) {
    keys.remove(key.digest());
    trail.record(key.username(), AuditAction.PASSKEY_REMOVED, key.username(), Map.of("key", key.id()));
    notify.tell(key.username(), Notice.Kind.PASSKEYS, key.username());
    return key;
  }

  /** Takes all of a person's keys away, because what they were added by is not what counts now. */
  public void removeAll(String username) {
    keys.of(username).forEach(this::remove);
  }

  /** Keeps that somebody signed in by a key; false when it was used by somebody else meanwhile. */
  public boolean used(Passkey key, long uses) {
    return keys.used(key, uses, clock.instant());
  }
}
