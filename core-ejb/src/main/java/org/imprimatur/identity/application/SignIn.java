package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.People.Account;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.SignInThrottle.Attempt;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.PasswordPolicy;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.OpenToAll;

/**
 * Says who somebody is by user name and password. An unknown name costs the same time and gives the same answer as a
 * wrong password. Failures slow guessing down; they never lock the owner out. No transaction is held while a password
 * is compared.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  /** Nobody has a longer name: none is kept, not even as a failure. */
  static final int LONGEST_NAME = 64;

  private static final int BUSY_SECONDS = 2;

  private People people;
  private Devices devices;
  private OutsideNames names;
  private Passkeys keys;
  private Passwords passwords;
  private SignInThrottle throttle;
  private Attendance attendance;
  private SecondStep second;
  private Clock clock;

  protected SignIn() {}

  @Inject
  public SignIn(People people, Devices devices, OutsideNames names, Passkeys keys, Passwords passwords,
      SignInThrottle throttle, Attendance attendance, SecondStep second, Clock clock) {
    this.people = people;
    this.devices = devices;
    this.names = names;
    this.keys = keys;
    this.passwords = passwords;
    this.throttle = throttle;
    this.attendance = attendance;
    this.second = second;
    this.clock = clock;
  }

  /**
   * Checks a name, a password and, of whoever is asked for one, a code, in one go: of a program. A password that is
   * right is no sign-in where a code is asked for as well.
   *
   * @param username as typed; upper and lower case are the same
   * @param password as typed
   * @param code as typed; empty for none
   * @param origin where the request came from, to slow down guessing
   * @return the person, or {@link Code#SIGN_IN_FAILED}, or {@link Code#TOO_MANY_TRIES} or {@link Code#TOO_BUSY} with
   *     seconds to wait
   */
  @OpenToAll("the password says who asks")
  public Decision<Person> check(String username, String password, String code, Origin origin) {
    return enter(username, password, origin).then(in -> code.isEmpty() && asks(in)
        ? Decision.refused(IdentityGrounds.CODE_NEEDED)
        : finish(in, code)).then(this::through);
  }

  /** The password may have been changed while it was compared, and what it opened then has ended already. */
  private Decision<Person> through(SignedIn in) {
    return second.owed(in.person()) ? Decision.refused(IdentityGrounds.CODE_OWED)
        : stillIn(in.person().username(), in.mark()).map(Decision::done)
            .orElseGet(() -> Decision.refused(IdentityGrounds.SIGN_IN_FAILED));
  }

  /**
   * Checks a name and a password, and no code: of somebody at a page, who is asked for it by {@link #asks}, or who is
   * signed in already.
   *
   * @return the person with what the session is to remember, or why not
   */
  @OpenToAll("the password says who asks")
  public Decision<SignedIn> enter(String username, String password, Origin origin) {
    var name = username.strip().toLowerCase(Locale.ROOT);
    var checked = possible(name, password) ? tried(name, password, origin) : failed();
    checked.objection().ifPresent(refusal -> attendance.refused(name, refusal.code()));
    return checked;
  }

  /**
   * Checks the password of somebody who is signed in and wants to change what it guards; a guess counts as at the door.
   *
   * @return as {@link #enter}; only the password can be wrong
   */
  @OpenToAll("the password says who asks")
  public Decision<SignedIn> present(String username, String password, Origin origin) {
    var entered = enter(username, password, origin);
    return entered.objection().filter(refusal -> refusal.code() == Code.SIGN_IN_FAILED).isPresent()
        ? Decision.refused(IdentityGrounds.PRESENT_PASSWORD)
        : entered;
  }

  /**
   * Tells whether somebody whose password was right is asked for a code as well before they are in; a key stands for
   * both.
   */
  @OpenToAll("the password said who asks")
  public boolean asks(SignedIn in) {
    return !Passkey.marks(in.mark()) && second.asked(in.person().username());
  }

  /**
   * Takes the code of somebody whose password was right a little while ago; of whoever is asked for none, nothing.
   *
   * @param mark of the password that was right: with another one since, nobody is in
   * @param code from the app, or a recovery code, as typed
   */
  @OpenToAll("the password said who asks")
  public Decision<SignedIn> finish(String username, String mark, String code) {
    return stillIn(username, mark).map(person -> finish(new SignedIn(person, mark), code))
        .orElseGet(SignIn::failed);
  }

  private Decision<SignedIn> finish(SignedIn half, String code) {
    var name = half.person().username();
    var taken = asks(half) ? second.take(name, code) : Decision.done(name);
    taken.objection().ifPresent(refusal -> attendance.refused(name, refusal.code()));
    return taken.then(in -> Decision.done(half));
  }

  /**
   * Returns who signed in by this name earlier; empty when the account was closed since, has another password, or is
   * connected no more to the outside name by which they did, or the key was taken away.
   *
   * @param mark what the session remembers of the password, the outside name or the key
   */
  @OpenToAll("the session says who asks")
  public Optional<Person> stillIn(String username, String mark) {
    return open(username).filter(found -> good(found, mark)).map(Account::person);
  }

  private boolean good(Account found, String mark) {
    if (Passkey.marks(mark)) {
      return keys.find(mark.substring(Passkey.MARK.length()))
          .filter(key -> key.username().equals(found.person().username())).isPresent();
    }
    return OutsideName.marks(mark) ? named(found.person(), mark)
        : found.passwordDigest().map(SignedIn::markOf).filter(mark::equals).isPresent();
  }

  private boolean named(Person person, String mark) {
    return names.find(mark.substring(OutsideName.MARK.length())).filter(name -> name.good(person)).isPresent();
  }

  private Optional<Account> open(String username) {
    return people.account(username).filter(found -> found.person().active());
  }

  /** Hashing must not be a way to keep the server busy. */
  private static boolean possible(String name, String password) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && !password.isEmpty()
        && PasswordPolicy.length(password) <= PasswordPolicy.MOST;
  }

  private Decision<SignedIn> tried(String name, String password, Origin origin) {
    boolean known = !origin.device().isEmpty() && devices.knows(Sha256.hex(origin.device()), name);
    var attempt = throttle.reserve(name, origin, known, clock.instant());
    if (attempt.seconds() > 0) {
      return Decision.refused(tooMany(attempt.seconds()));
    }
    var account = open(name);
    var digest = account.flatMap(Account::passwordDigest);
    return fits(password, digest, known, attempt)
        .map(right -> right ? Decision.done(SignedIn.of(account.orElseThrow().person(), digest.orElseThrow()))
            : failed())
        .orElseGet(() -> Decision.refused(later(IdentityGrounds.TOO_BUSY, BUSY_SECONDS)));
  }

  /** Returns what somebody is told who has to wait before the next try. */
  static Refusal tooMany(long seconds) {
    return later(IdentityGrounds.TOO_MANY_TRIES, seconds);
  }

  private static Refusal later(IdentityGrounds grounds, long seconds) {
    return new Refusal(grounds.code(), new Sentence(grounds, Map.of("seconds", seconds)), seconds);
  }

  /** A right try, and one that was not looked at, is taken back; a fault counts as a failure. */
  private Optional<Boolean> fits(String password, Optional<String> digest, boolean known, Attempt attempt) {
    var fits = passwords.fits(password, digest, known);
    if (fits.isEmpty()) {
      throttle.takeBack(attempt);
    } else if (fits.get()) {
      throttle.succeeded(attempt);
    }
    return fits;
  }

  private static Decision<SignedIn> failed() {
    return Decision.refused(IdentityGrounds.SIGN_IN_FAILED);
  }
}
