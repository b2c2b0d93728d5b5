package org.imprimatur.login.application;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.model.Claimed;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.ProviderTrouble;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.OpenToAll;

/**
 * Takes what somebody brings back from the provider, once. Whatever is wrong with it, they are told one thing; the
 * server's log says which, and holds no token.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FinishLogIn {

  private static final Logger LOG = System.getLogger(FinishLogIn.class.getName());

  private ProviderNow now;
  private Directions directions;
  private Oidc oidc;
  private IdTokens idTokens;
  private Attempts attempts;
  private HeldLogIns held;
  private KnowOutsiders outsiders;
  private Ids ids;
  private Clock clock;

  protected FinishLogIn() {}

  @Inject
  public FinishLogIn(ProviderNow now, Directions directions, Oidc oidc, IdTokens idTokens, Attempts attempts,
      HeldLogIns held, KnowOutsiders outsiders, Ids ids, Clock clock) {
    this.now = now;
    this.directions = directions;
    this.oidc = oidc;
    this.idTokens = idTokens;
    this.attempts = attempts;
    this.held = held;
    this.outsiders = outsiders;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What the browser brings back, as its address says it; empty where it says nothing.
   *
   * @param state of which try
   * @param code to be turned into tokens
   * @param issuer who sent it, where the provider says so
   */
  public record Brought(String state, String code, String issuer) {}

  /**
   * Somebody whom the provider has named and we know.
   *
   * @param in who, and what the session remembers
   * @param parked under what the tokens wait for the session to begin; empty where it goes on as it is
   * @param next a page of ours, where they go now
   */
  public record Arrived(SignedIn in, String parked, String next) {

    /** Tells whether somebody who is in already has connected their account. */
    public boolean connected() {
      return parked.isEmpty();
    }
  }

  /**
   * Says who has come back.
   *
   * @param secret that the browser was given when it was sent there
   */
  @OpenToAll("the provider says who asks")
  public Decision<Arrived> finish(String secret, Brought brought) {
    var attempt = attempts.take(secret, clock.instant());
    var force = now.inForce();
    if (attempt.isEmpty() || force.isEmpty()) {
      return refused("no try is open", ProviderTrouble.FORGED);
    }
    try {
      return come(attempt.get(), force.get(), brought);
    } catch (ProviderFault fault) {
      return refused(fault.getMessage(), fault.trouble());
    }
  }

  private Decision<Arrived> come(Attempt attempt, ProviderNow.InForce force, Brought brought) throws ProviderFault {
    var provider = force.provider();
    var said = directions.to(provider);
    boolean issuerWrong = brought.issuer().isEmpty() ? said.supportsAuthorizationResponseIssuerParam()
        : !brought.issuer().equals(provider.issuer());
    if (!same(attempt.secrets().state(), brought.state()) || !attempt.source().equals(provider.source()) || issuerWrong
        || brought.code().isEmpty()) {
      throw new ProviderFault(ProviderTrouble.FORGED, "state, issuer or code");
    }
    var tokens = oidc.redeem(force, now.ours(BeginLogIn.BACK), brought.code(), attempt.secrets().verifier());
    var claims = idTokens.check(provider, tokens.id(), attempt.secrets().nonce());
    var subject = claims.getSubject().getValue();
    var claimed = new Claimed(provider.issuer(), subject, mail(force, tokens, claims));
    return attempt.owner().map(owner -> outsiders.connect(owner, claimed)
        .then(in -> Decision.done(new Arrived(in, "", attempt.next()))))
        .orElseGet(() -> outsiders.know(claimed).then(in -> {
          var parked = ids.secret();
          held.keep(parked, new Held(OutsideName.digest(provider.issuer(), subject), subject, provider.source(),
              Optional.ofNullable(said.getEndSessionEndpointURI()), tokens, clock.instant()));
          return Decision.done(new Arrived(in, parked, attempt.next()));
        }));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** From the signed token, or where that says nothing of mail from what the provider says of its bearer. */
  private Optional<String> mail(ProviderNow.InForce force, Sealed tokens, IDTokenClaimsSet claims)
      throws ProviderFault {
    if (claims.getStringClaim("email") != null) {
      return Optional.of(claims.getStringClaim("email"))
          .filter(mail -> Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")));
    }
    var said = oidc.userInfo(force.provider(), tokens, claims.getSubject().getValue());
    return Optional.ofNullable(said.path("email").textValue())
        .filter(mail -> said.path("email_verified").isBoolean() && said.path("email_verified").booleanValue());
  }

  private static Decision<Arrived> refused(String why, ProviderTrouble trouble) {
    LOG.log(Level.WARNING, "a sign-in by the identity provider was refused (" + trouble + "): " + why);
    return Decision.refused(LogInGrounds.NOT_IN);
  }
}
