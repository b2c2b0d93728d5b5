package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.IdentitySettings;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;

/**
 * The code that somebody shows beside the password: from the app on their telephone, or one of their recovery codes.
 * Each is taken once.
 */
@Stateless
@BySystem("somebody whose password was right")
public class SecondStep {

  /** In capitals, which no name at the door has: nobody counts as failures here what they type there as a name. */
  private static final String CODE = "CODE ";

  private IdentitySettings settings;
  private SecondFactors factors;
  private Vault vault;
  private SignInThrottle throttle;
  private Notify notify;
  private Clock clock;
  private AuditTrail trail;

  protected SecondStep() {}

  @Inject
  public SecondStep(IdentitySettings settings, SecondFactors factors, Vault vault, SignInThrottle throttle,
      Notify notify, Clock clock, AuditTrail trail) {
    this.settings = settings;
    this.factors = factors;
    this.vault = vault;
    this.throttle = throttle;
    this.notify = notify;
    this.clock = clock;
    this.trail = trail;
  }

  /** Tells whether a person is asked for a code. */
  public boolean asked(String username) {
    return factors.find(username).filter(SecondFactor::on).isPresent();
  }

  /** Tells whether a person must turn codes on before they may do anything else. */
  public boolean owed(Person person) {
    return settings.codesOfOfficers() && PasswordLink.guarded(person) && !asked(person.username());
  }

  /**
   * Takes a code and uses it up. Guesses are slowed down from wherever they come, for whoever guesses codes knows the
   * password already; the owner's failures at the password are counted apart, so that a right password does not make
   * them forgotten.
   *
   * @param typed as somebody types it: spaces and hyphens do not matter
   * @return the user name, or why not
   */
  public Decision<String> take(String username, String typed) {
    var attempt = throttle.reserve(CODE + username, Origin.of(CODE + username), false, clock.instant());
    if (attempt.seconds() > 0) {
      return Decision.refused(SignIn.tooMany(attempt.seconds()));
    }
    if (!factors.find(username).filter(factor -> taken(factor, typed)).isPresent()) {
      return Decision.refused(IdentityGrounds.CODE_WRONG);
    }
    throttle.succeeded(attempt);
    return Decision.done(username);
  }

  private boolean taken(SecondFactor factor, String typed) {
    return factor.on() && (byApp(factor, typed) || recovered(factor.username(), typed));
  }

  private boolean byApp(SecondFactor factor, String typed) {
    var step = vault.open(factor.username(), factor.closed()).map(secret -> Totp.matching(secret,
        typed.replaceAll("[\\s-]", ""), clock.instant()));
    return step.isPresent() && step.get().isPresent() && factors.take(factor.username(), step.get().getAsLong());
  }

  private boolean recovered(String username, String typed) {
    if (!factors.recover(username, RecoveryCodes.digest(typed), clock.instant())) {
      return false;
    }
    trail.record(username, AuditAction.RECOVERY_CODE_USED, username, Map.of("left", factors.left(username)));
    notify.tell(username, Notice.Kind.SECOND_STEP, username);
    return true;
  }
}
