package org.imprimatur.committee.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.workflow.model.Code;
import org.imprimatur.workflow.model.Decision;

/**
 * Says who somebody is by user name and password. An unknown name costs the same time and gives the same answer as a wrong
 * password. Failures slow the pair of name and address down; they never lock the owner out.
 */
@Stateless
public class SignIn {

  /** OWASP's figure for PBKDF2 with SHA-512. */
  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  /** Longer ones are refused before hashing: hashing must not be a way to keep the server busy. */
  private static final int LONGEST = 256;

  @Inject private People people;
  @Inject private Pbkdf2PasswordHash hash;
  @Inject private SignInThrottle throttle;
  @Inject private Clock clock;

  private String nobody;

  @PostConstruct
  void strengthen() {
    hash.initialize(STRENGTH);
  }

  /**
   * Checks a name and a password.
   *
   * @param username as typed; upper and lower case are the same
   * @param password as typed
   * @param address where the request came from, to slow down guessing
   * @return the person, or {@link Code#SIGN_IN_FAILED} or {@link Code#TOO_MANY_TRIES}
   */
  public Decision<Person> check(String username, String password, String address) {
    var name = username.strip().toLowerCase(Locale.ROOT);
    var now = clock.instant();
    var wait = throttle.secondsToWait(name, address, now);
    if (wait > 0) {
      return Decision.refused(Code.TOO_MANY_TRIES, "Too many tries. Wait " + wait + " seconds, then try again.");
    }
    if (!matches(name, password)) {
      throttle.failed(name, address, now);
      return Decision.refused(Code.SIGN_IN_FAILED, "The user name or the password is not right. Check both and try again.");
    }
    throttle.succeeded(name, address);
    return Decision.done(people.find(name).orElseThrow());
  }

  /** Returns the digest to store for a password. */
  public String digest(String password) {
    return hash.generate(password.toCharArray());
  }

  private boolean matches(String name, String password) {
    if (password.isEmpty() || password.length() > LONGEST) {
      return false;
    }
    var stored = people.find(name).filter(Person::active).flatMap(person -> people.passwordDigest(name));
    boolean right = hash.verify(password.toCharArray(), stored.orElseGet(this::digestOfNobody));
    return right && stored.isPresent();
  }

  private String digestOfNobody() {
    if (nobody == null) {
      nobody = digest("nobody has this password");
    }
    return nobody;
  }
}
