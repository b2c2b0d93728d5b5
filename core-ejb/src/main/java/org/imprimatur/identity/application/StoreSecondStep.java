package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;

/** Stores that somebody is asked for a code when they sign in, or no longer; the person is told. */
@Stateless
@BySystem("somebody who has shown the password again")
public class StoreSecondStep {

  private SecondFactors factors;
  private Vault vault;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected StoreSecondStep() {}

  @Inject
  public StoreSecondStep(SecondFactors factors, Vault vault, Notify notify, Ids ids, Clock clock, AuditTrail trail) {
    this.factors = factors;
    this.vault = vault;
    this.notify = notify;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /** Keeps a new secret for a person, who is asked for nothing before a code of it was shown; returns it. */
  public Decision<String> begin(String username) {
    if (factors.find(username).filter(SecondFactor::on).isPresent()) {
      return Decision.refused(IdentityGrounds.SECOND_STEP_ON);
    }
    var secret = Totp.secret(ids.bytes());
    factors.begin(new SecondFactor(username, vault.close(username, secret), clock.instant(), Optional.empty(), 0));
    return Decision.done(secret);
  }

  /** Returns the secret of which no code was shown yet, as long as one may be. */
  public Optional<String> waiting(SecondFactor factor) {
    return Optional.of(factor).filter(kept -> kept.waits(clock.instant()))
        .flatMap(kept -> vault.open(kept.username(), kept.closed()));
  }

  /**
   * Asks a person for codes from now on, once one is shown.
   *
   * @param code as typed
   * @return the recovery codes, to be shown this once
   */
  public Decision<List<String>> confirm(String username, String code) {
    var secret = factors.find(username).flatMap(this::waiting);
    if (secret.isEmpty()) {
      return Decision.refused(IdentityGrounds.SECOND_STEP_OFF);
    }
    var step = Totp.matching(secret.get(), code.replaceAll("[\\s-]", ""), clock.instant());
    return step.isPresent() && factors.confirm(username, step.getAsLong(), clock.instant())
        ? Decision.done(on(username))
        : Decision.refused(IdentityGrounds.CODE_WRONG);
  }

  /**
   * Asks a person for no code any more.
   *
   * @param by at whose word: their own, or an officer's
   */
  public void off(String username, String by) {
    if (factors.find(username).filter(SecondFactor::on).isPresent()) {
      trail.record(username, AuditAction.SECOND_STEP_OFF, username, Map.of("by", by));
      notify.tell(username, Notice.Kind.SECOND_STEP, username);
    }
    factors.remove(username);
  }

  private List<String> on(String username) {
    var codes = RecoveryCodes.made(ids::bytes);
    factors.recovery(username, codes.stream().map(RecoveryCodes::digest).toList());
    trail.record(username, AuditAction.SECOND_STEP_ON, username, Map.of("recoveryCodes", codes.size()));
    notify.tell(username, Notice.Kind.SECOND_STEP, username);
    return codes;
  }
}
