package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;

/** Stores that somebody is asked for a code when they sign in, or no longer; the person is told. */
@Stateless
@BySystem("somebody who has shown the password again")
public class StoreSecondStep {

  private SecondFactors factors;
  private BearerTokens tokens;
  private StorePasskey keys;
  private OpenSessions sessions;
  private Vault vault;
  private Notify notify;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected StoreSecondStep() {}

  @Inject
  public StoreSecondStep(SecondFactors factors, BearerTokens tokens, StorePasskey keys, OpenSessions sessions,
      Vault vault, Notify notify, Ids ids, Clock clock, AuditTrail trail) {
    this.factors = factors;
    this.tokens = tokens;
    this.keys = keys;
    this.sessions = sessions;
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

  /**
   * Returns the secret of which no code was shown yet, as long as one may be.
   *
   * @param begun SHA-256 of the secret that whoever asks was given: another one is somebody else's, who may mean to
   *     have it confirmed by the owner
   */
  public Optional<String> waiting(SecondFactor factor, String begun) {
    return Optional.of(factor).filter(kept -> kept.waits(clock.instant()))
        .flatMap(kept -> vault.open(kept.username(), kept.closed()))
        .filter(secret -> Sha256.hex(secret).equals(begun));
  }

  /**
   * Asks a person for codes from now on, once one is shown. Tokens, passkeys and other sessions were begun by the
   * password alone, by whoever knows it, and end.
   *
   * @param begun SHA-256 of the secret, as in {@link #waiting}
   * @param code as typed
   * @param here SHA-256 of the key of the session that goes on
   * @return the recovery codes, to be shown this once
   */
  public Decision<List<String>> confirm(String username, String begun, String code, String here) {
    var factor = factors.find(username);
    var secret = factor.flatMap(kept -> waiting(kept, begun));
    if (secret.isEmpty()) {
      return Decision.refused(IdentityGrounds.SECOND_STEP_OFF);
    }
    var step = Totp.matching(secret.get(), code.replaceAll("[\\s-]", ""), clock.instant());
    return step.isPresent() && factors.confirm(factor.get(), step.getAsLong(), clock.instant())
        ? Decision.done(on(username, here))
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

  private List<String> on(String username, String here) {
    tokens.of(username).forEach(token -> tokens.remove(token.digest()));
    keys.removeAll(username);
    sessions.of(username).stream().filter(session -> !session.digest().equals(here))
        .forEach(session -> sessions.remove(session.digest()));
    var codes = RecoveryCodes.made(ids::bytes);
    factors.recovery(username, codes.stream().map(RecoveryCodes::digest).toList());
    trail.record(username, AuditAction.SECOND_STEP_ON, username, Map.of("recoveryCodes", codes.size()));
    notify.tell(username, Notice.Kind.SECOND_STEP, username);
    return codes;
  }
}
