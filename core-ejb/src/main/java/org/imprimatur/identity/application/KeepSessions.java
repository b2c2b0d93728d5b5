package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Agent;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Session;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.OpenToAll;

/**
 * Keeps who is signed in where, shows people their own sessions and ends them. One that was ended opens nothing from
 * the next request on, on every server of the database.
 */
@Stateless
public class KeepSessions {

  private Authority authority;
  private OpenSessions sessions;
  private Clock clock;
  private AuditTrail trail;

  protected KeepSessions() {}

  @Inject
  public KeepSessions(Authority authority, OpenSessions sessions, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.sessions = sessions;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Begins a session.
   *
   * @param digest SHA-256 of the key that the browser shows from now on
   * @param agent what the browser says of itself
   */
  @BySystem("somebody who was let in")
  public void begin(Person person, String digest, Origin origin, String agent) {
    var now = clock.instant();
    sessions.add(new Session(digest, person.username(), now, now, origin.network(), Agent.of(agent)));
  }

  /** Tells whether a session is that of a person and still good, and notes its use to the minute. */
  @OpenToAll("the session says who asks")
  public boolean open(String username, String digest) {
    var now = clock.instant();
    var found = sessions.find(digest).filter(session -> session.username().equals(username) && session.open(now));
    found.filter(session -> session.toNote(now)).ifPresent(session -> sessions.seen(digest, now));
    return found.isPresent();
  }

  /** Ends the session of somebody who leaves. */
  @OpenToAll("the session says who asks")
  public void left(String digest) {
    sessions.remove(digest);
  }

  /** Returns the caller's sessions that are open, the latest first. */
  public Decision<List<Session>> mine() {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE).then(person -> Decision.done(open(person)));
  }

  /** Ends one of the caller's sessions; another's is not there. */
  public Decision<Session> end(String id) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE).then(person -> open(person).stream()
        .filter(session -> session.id().equals(id)).findFirst()
        .map(session -> Decision.done(ended(person, session)))
        .orElseGet(() -> Decision.refused(IdentityGrounds.NO_SUCH_SESSION)));
  }

  /**
   * Ends all of the caller's sessions but one, and returns those.
   *
   * @param digest of the one that stays
   */
  public Decision<List<Session>> endOthers(String digest) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE).then(person -> Decision.done(open(person).stream()
        .filter(session -> !session.digest().equals(digest)).map(session -> ended(person, session)).toList()));
  }

  /** Forgets sessions that nobody used for so long that they are over. */
  @BySystem("the timer of sessions")
  public void forget() {
    sessions.removeSeenBefore(clock.instant().minus(Session.KEPT));
  }

  private List<Session> open(Person person) {
    return sessions.of(person.username()).stream().filter(session -> session.open(clock.instant())).toList();
  }

  private Session ended(Person person, Session session) {
    sessions.remove(session.digest());
    trail.record(person.username(), AuditAction.SESSION_ENDED, person.username(), Map.of("session", session.id()));
    return session;
  }
}
