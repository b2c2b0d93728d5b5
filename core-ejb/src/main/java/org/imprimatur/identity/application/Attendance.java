package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.identity.model.RefusalTally.Line;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;

/** Writes down who came and went, and who was refused. Passwords are never written, names only of people we know. */
@Stateless
public class Attendance {

  /** Enough to see that two refusals were of one name, too little to find a password that was typed as a name. */
  private static final int DIGITS = 8;

  private People people;
  private Devices devices;
  private Refusals refusals;
  private Authority authority;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected Attendance() {}

  @Inject
  public Attendance(People people, Devices devices, Refusals refusals, Authority authority, Ids ids, Clock clock,
      AuditTrail trail) {
    this.people = people;
    this.devices = devices;
    this.refusals = refusals;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Writes down that a person signed in, and remembers the device.
   *
   * @return the secret by which the device is known from now on
   */
  @BySystem("a sign-in that succeeded")
  public String signedIn(SignedIn in, Origin origin) {
    var person = in.person();
    boolean known = !origin.device().isEmpty() && devices.knows(Sha256.hex(origin.device()), person.username());
    var secret = known ? origin.device() : ids.secret();
    devices.remember(Sha256.hex(secret), person.username(), clock.instant());
    trail.record(person.username(), AuditAction.PERSON_SIGNED_IN, person.username(), facts(in, known));
    return secret;
  }

  /** After a theft it is asked what was done by the stolen passkey. */
  private static Map<String, Object> facts(SignedIn in, boolean known) {
    return Passkey.marks(in.mark()) ? Map.of("knownDevice", known, "key", Passkey.id(in.mark()))
        : Map.of("knownDevice", known);
  }

  /** Writes down that the caller signed out. */
  public void signedOut() {
    authority.require(Permission.SIGN_OUT, Subject.NONE).answer()
        .ifPresent(
            person -> trail.record(person.username(), AuditAction.PERSON_SIGNED_OUT, person.username(), Map.of()));
  }

  /**
   * Counts a refusal. A flood of them makes a few entries, not a flood.
   *
   * @param name as it was tried, in lower case
   * @param why the refusal's code
   */
  @BySystem("a sign-in that was refused")
  public void refused(String name, Code why) {
    var subject = Optional.of(name).filter(tried -> tried.length() <= SignIn.LONGEST_NAME).flatMap(people::find)
        .map(Person::username).orElseGet(() -> "unknown:" + Sha256.hex(name).substring(0, DIGITS));
    refusals.add(subject, why.name(), clock.instant()).forEach(this::write);
  }

  /** Writes down what was counted since the last time. */
  @BySystem("the timer of refusals")
  public void writeCounted() {
    refusals.drain().forEach(this::write);
  }

  private void write(Line line) {
    trail.record(AuditTrail.SYSTEM, AuditAction.SIGN_IN_REFUSED, line.subject(),
        Map.of("count", line.count(), "last", line.why()));
  }
}
