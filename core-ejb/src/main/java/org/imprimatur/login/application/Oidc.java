package org.imprimatur.login.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.Prompt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.login.model.Provider;
import org.imprimatur.login.model.ProviderTrouble;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.model.Secret;

/** Speaks OpenID Connect with the provider: authorization code with PKCE. Each call ends within seconds. */
@ApplicationScoped
public class Oidc {

  private static final int OK = 200;
  private static final Set<Integer> NO = Set.of(400, 401, 403);

  /** Of a provider that does not say how long a token is good. */
  private static final int USUAL_SECONDS = 60;

  private static final int MOST_SECONDS = 86_400;

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private Directions directions;
  private Wire wire;
  private Clock clock;

  protected Oidc() {}

  @Inject
  public Oidc(Directions directions, Wire wire, Clock clock) {
    this.directions = directions;
    this.wire = wire;
    this.clock = clock;
  }

  /**
   * Returns the address at which the browser is sent to the provider.
   *
   * @param anew whether they sign in there once more: whose session is open in that browser may be anybody's
   */
  URI begin(Provider provider, URI back, Attempt.Secrets secrets, boolean anew) throws ProviderFault {
    var request = new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(provider.scopes()),
        new ClientID(provider.client()), back)
        .endpointURI(directions.to(provider).getAuthorizationEndpointURI())
        .state(new State(secrets.state())).nonce(new Nonce(secrets.nonce()))
        .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256);
    return (anew ? request.prompt(new Prompt(Prompt.Type.LOGIN)) : request).build().toURI();
  }

  /** Has the code turned into tokens, which nobody has looked at yet. */
  Sealed redeem(ProviderNow.InForce now, URI back, String code, String verifier) throws ProviderFault {
    var form = new HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", back.toString(),
        "code_verifier", verifier));
    var said = tokens(now, form);
    if (!said.path("id_token").isTextual()) {
      throw new ProviderFault(ProviderTrouble.NONSENSE, "no id token");
    }
    return sealed(said, new Secret(said.path("id_token").textValue()), Optional.empty());
  }

  /** Has tokens made anew; REFUSED where the session there is over. */
  Sealed refresh(ProviderNow.InForce now, Sealed old) throws ProviderFault {
    var token = old.refresh().orElseThrow(() -> new ProviderFault(ProviderTrouble.STATUS, "nothing to refresh by"));
    var said = tokens(now, new HashMap<>(Map.of("grant_type", "refresh_token", "refresh_token", token.text())));
    return sealed(said, old.id(), old.refresh());
  }

  /** Returns what the provider says of somebody now; REFUSED where it takes the token for none that is good. */
  JsonNode userInfo(Provider provider, Sealed tokens, String subject) throws ProviderFault {
    var answer = wire.get(directions.to(provider).getUserInfoEndpointURI(),
        Map.of("Authorization", "Bearer " + tokens.access().text()));
    var said = read(answer, "user info");
    if (!subject.equals(said.path("sub").textValue())) {
      throw new ProviderFault(ProviderTrouble.FORGED, "user info of somebody else");
    }
    return said;
  }

  private JsonNode tokens(ProviderNow.InForce now, Map<String, String> form) throws ProviderFault {
    var said = directions.to(now.provider());
    var headers = new HashMap<String, String>();
    prove(now, said, form, headers);
    return read(wire.post(said.getTokenEndpointURI(), headers, form), "token");
  }

  private static void prove(ProviderNow.InForce now, OIDCProviderMetadata said, Map<String, String> form,
      Map<String, String> headers) throws ProviderFault {
    var client = new ClientID(now.provider().client());
    var methods = Optional.ofNullable(said.getTokenEndpointAuthMethods())
        .orElse(List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
    if (now.secret().text().isEmpty()) {
      form.put("client_id", client.getValue());
    } else if (methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)) {
      headers.put("Authorization", new ClientSecretBasic(client,
          new com.nimbusds.oauth2.sdk.auth.Secret(now.secret().text())).toHTTPAuthorizationHeader());
    } else if (methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)) {
      form.put("client_id", client.getValue());
      form.put("client_secret", now.secret().text());
    } else {
      throw new ProviderFault(ProviderTrouble.NO_METHOD, "token");
    }
  }

  private static JsonNode read(Wire.Answer answer, String what) throws ProviderFault {
    if (answer.status() != OK) {
      // Too many requests, for instance, are no word on a session.
      boolean no = NO.contains(answer.status());
      throw new ProviderFault(no ? ProviderTrouble.REFUSED : ProviderTrouble.STATUS, what + " " + answer.status());
    }
    try {
      return StrictJson.body(answer.body());
    } catch (Unreadable nonsense) {
      throw new ProviderFault(ProviderTrouble.NONSENSE, what);
    }
  }

  private Sealed sealed(JsonNode said, Secret id, Optional<Secret> refresh) throws ProviderFault {
    // What is no token (RFC 6750) is put in no header: the client's fault would quote it.
    if (!TOKEN.matcher(said.path("access_token").asText()).matches()
        || !"bearer".equalsIgnoreCase(said.path("token_type").textValue())) {
      throw new ProviderFault(ProviderTrouble.NONSENSE, "no bearer token");
    }
    int seconds = Math.min(said.path("expires_in").asInt(USUAL_SECONDS), MOST_SECONDS);
    return new Sealed(new Secret(said.path("access_token").textValue()),
        Optional.ofNullable(said.path("refresh_token").textValue()).map(Secret::new).or(() -> refresh), id,
        clock.instant().plusSeconds(seconds));
  }
}
