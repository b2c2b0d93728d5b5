package org.imprimatur.login.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.OpenToAll;

/** Sends somebody to the society's own identity provider. In no transaction: the provider is waited for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BeginLogIn {

  /** Where the browser comes back to. */
  static final String BACK = "/from-provider";

  private static final Logger LOG = System.getLogger(BeginLogIn.class.getName());

  private Authority authority;
  private SignIn signIn;
  private ProviderNow now;
  private Oidc oidc;
  private Attempts attempts;
  private Ids ids;
  private Clock clock;

  protected BeginLogIn() {}

  @Inject
  public BeginLogIn(Authority authority, SignIn signIn, ProviderNow now, Oidc oidc, Attempts attempts, Ids ids,
      Clock clock) {
    this.authority = authority;
    this.signIn = signIn;
    this.now = now;
    this.oidc = oidc;
    this.attempts = attempts;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns what stands on the button at the door, empty for words of ours; no button where it is off. */
  @OpenToAll("a button at the door")
  public Optional<String> label() {
    return now.inForce().map(ProviderNow.InForce::provider).map(Provider::label);
  }

  /**
   * Begins a try to sign in; returns the secret that the browser has to show when it comes back.
   *
   * @param next a page of ours, where they were going
   */
  @OpenToAll("the provider says who asks")
  public Decision<String> begin(String next) {
    return begun(next, Optional.empty());
  }

  /**
   * Begins a try to connect the caller's account with their account at the provider.
   *
   * @param present the caller's password: a session that somebody left open connects nothing
   */
  public Decision<String> connect(String present, Origin origin) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> signIn.present(person.username(), present, origin))
        .then(in -> begun("/account", Optional.of(in)));
  }

  /** Returns where the browser is to be sent that shows this secret; empty where it began no try, or long ago. */
  @OpenToAll("the provider says who asks")
  public Optional<URI> address(String secret) {
    return attempts.look(secret, clock.instant()).map(Attempt::address);
  }

  private Decision<String> begun(String next, Optional<SignedIn> owner) {
    var force = now.inForce();
    if (force.isEmpty()) {
      return Decision.refused(LogInGrounds.OFF);
    }
    var provider = force.get().provider();
    var secrets = new Attempt.Secrets(ids.secret(), ids.secret(), ids.secret());
    try {
      var address = oidc.begin(provider, now.ours(BACK), secrets, owner.isPresent());
      var secret = ids.secret();
      attempts.keep(secret, new Attempt(secrets, provider.source(), address, next, owner, clock.instant()));
      return Decision.done(secret);
    } catch (ProviderFault fault) {
      LOG.log(Level.WARNING, "nobody can be sent to the identity provider, " + fault.getMessage());
      return Decision.refused(LogInGrounds.NOT_IN);
    }
  }
}
