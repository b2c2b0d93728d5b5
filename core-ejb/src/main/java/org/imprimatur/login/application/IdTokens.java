package org.imprimatur.login.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Set;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.login.model.Provider;
import org.imprimatur.login.model.ProviderTrouble;
import org.imprimatur.platform.model.Secret;

/**
 * Believes an ID token only where the provider has signed it, by a key of its own and no shared one, for us, in this
 * try and of late.
 */
@ApplicationScoped
public class IdTokens {

  /** Signed by one and read by all. By a shared secret, or by nobody, anybody could sign. */
  static final Set<JWSAlgorithm> SIGNED = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
      JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384,
      JWSAlgorithm.ES512);

  private static final int LONGEST_SUBJECT = 255;

  private Directions directions;
  private SigningKeys keys;
  private LogInSettings settings;

  protected IdTokens() {}

  @Inject
  public IdTokens(Directions directions, SigningKeys keys, LogInSettings settings) {
    this.directions = directions;
    this.keys = keys;
    this.settings = settings;
  }

  /** Returns what a token says, or FORGED, whatever is wrong with it. */
  IDTokenClaimsSet check(Provider provider, Secret token, String nonce) throws ProviderFault {
    try {
      var signed = SignedJWT.parse(token.text());
      if (!SIGNED.contains(signed.getHeader().getAlgorithm())) {
        throw forged("algorithm");
      }
      var all = keys.at(directions.to(provider).getJWKSetURI(), signed.getHeader().getKeyID());
      var validator = new IDTokenValidator(new Issuer(provider.issuer()), new ClientID(provider.client()),
          new JWSVerificationKeySelector<SecurityContext>(SIGNED, new ImmutableJWKSet<>(all)), null);
      validator.setMaxClockSkew(settings.skew());
      return fit(provider, validator.validate(signed, new Nonce(nonce)));
    } catch (ParseException none) {
      throw forged("no signed token");
    } catch (BadJOSEException | JOSEException wrong) {
      throw forged(wrong.getClass().getSimpleName() + ", " + wrong.getMessage());
    }
  }

  private static IDTokenClaimsSet fit(Provider provider, IDTokenClaimsSet claims) throws ProviderFault {
    var party = claims.getAuthorizedParty();
    if (claims.getAudience().size() > 1 && party == null
        || party != null && !party.getValue().equals(provider.client())) {
      throw forged("authorized party");
    }
    var subject = claims.getSubject().getValue();
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || !CleanText.clean(subject)) {
      throw forged("subject");
    }
    return claims;
  }

  private static ProviderFault forged(String why) {
    return new ProviderFault(ProviderTrouble.FORGED, why);
  }
}
