package org.imprimatur.login.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.login.application.FinishLogIn.Arrived;
import org.imprimatur.login.application.FinishLogIn.Brought;
import org.imprimatur.login.application.LyingProvider.Signing;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider that lies, and somebody between it and us. */
class ForgedTest {

  private Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall().connected();
    hall.mail("member", "member@society.example", true);
    hall.claims("member@society.example", true);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void an_honest_one_lets_somebody_in_with_pkce_and_the_exact_way_back() {
    assertEquals("member", hall.signsIn().answer().orElseThrow().in().person().username());
    var asked = hall.provider.asked.get(0);
    assertTrue(asked.contains("code_challenge_method=S256"), asked);
    assertTrue(asked.contains("redirect_uri=https://posts.society.example/from-provider"), asked);
    var token = hall.provider.asked.get(1);
    assertTrue(token.contains("code_verifier=") && token.contains("Basic "), token);
  }

  @ParameterizedTest
  @EnumSource(value = Signing.class, names = "RIGHT", mode = EnumSource.Mode.EXCLUDE)
  void a_token_that_is_not_signed_by_a_key_of_the_providers_lets_nobody_in(Signing signing) {
    hall.provider.signing = signing;
    refused(hall.signsIn());
  }

  @Test
  void a_token_of_another_issuer_audience_party_try_or_time_lets_nobody_in() {
    lies(claims -> claims.issuer("https://evil.example"));
    lies(claims -> claims.audience("somebody-else"));
    lies(claims -> claims.audience(List.of(LyingProvider.CLIENT, "somebody-else")));
    lies(claims -> claims.claim("azp", "somebody-else"));
    lies(claims -> claims.claim("nonce", "of another try"));
    lies(claims -> claims.claim("nonce", null));
    lies(claims -> claims.expirationTime(ago(Duration.ofSeconds(70))));
    lies(claims -> claims.expirationTime(null));
    lies(claims -> claims.issueTime(ago(Duration.ofMinutes(-2))));
    lies(claims -> claims.issueTime(null));
    lies(claims -> claims.subject(null));
    lies(claims -> claims.subject("x".repeat(256)));
    lies(claims -> claims.subject("x\u0000"));
    hall.provider.lie = claims -> claims.expirationTime(ago(Duration.ofSeconds(30)));
    assertTrue(hall.signsIn().answer().isPresent(), "the clocks may be a minute apart");
  }

  @Test
  void a_try_is_good_once_for_ten_minutes_in_the_browser_that_began_it_and_for_its_own_state() {
    var secret = hall.begun();
    var brought = hall.visited(secret);
    refused(hall.comes("another browser", brought));
    refused(hall.comes(secret, new Brought("another state", brought.code(), "")));
    refused(hall.comes(secret, brought));
    var late = hall.begun();
    hall.scene.later(Attempts.LIFE);
    refused(hall.comes(late, hall.provider.visit(
        URI.create("https://x.example/?state=s&nonce=n"))));
    var other = hall.begun();
    var back = hall.visited(other);
    refused(hall.comes(other, new Brought(back.state(), back.code(), "https://evil.example")));
    var denied = hall.begun();
    refused(hall.comes(denied, new Brought(hall.visited(denied).state(), "", "")));
  }

  @Test
  void a_provider_that_promises_to_say_who_sent_the_answer_has_to() {
    hall.provider.metadata.clear();
    hall.provider.instead("/.well-known/openid-configuration", exchange -> LyingProvider.answer(exchange, 200,
        "{\"issuer\": \"" + hall.provider.issuer() + "\", \"authorization_endpoint\": \"" + hall.provider.issuer()
            + "/authorize\", \"token_endpoint\": \"" + hall.provider.issuer() + "/token\", \"jwks_uri\": \""
            + hall.provider.issuer() + "/keys\", \"userinfo_endpoint\": \"" + hall.provider.issuer()
            + "/me\", \"subject_types_supported\": [\"public\"], \"response_types_supported\": [\"code\"], "
            + "\"id_token_signing_alg_values_supported\": [\"RS256\"], "
            + "\"authorization_response_iss_parameter_supported\": true}"));
    refused(hall.signsIn());
    var secret = hall.begun();
    var brought = hall.visited(secret);
    assertTrue(hall.comes(secret, new Brought(brought.state(), brought.code(), hall.provider.issuer())).answer()
        .isPresent());
  }

  @Test
  void a_key_that_was_changed_is_found_and_the_old_one_is_good_no_more() {
    assertTrue(hall.signsIn().answer().isPresent());
    var old = hall.provider.key;
    hall.provider.key = LyingProvider.fresh("two");
    refused(hall.signsIn());
    hall.scene.later(SigningKeys.ANEW);
    assertTrue(hall.signsIn().answer().isPresent(), "an unknown key is looked for, ten seconds after the last look");
    var current = hall.provider.key;
    hall.provider.instead("/keys", exchange -> LyingProvider.answer(exchange, 200,
        new JWKSet(current.toPublicJWK()).toString()));
    hall.provider.key = old;
    hall.scene.later(SigningKeys.KEPT);
    refused(hall.signsIn());
  }

  @Test
  void an_access_token_that_is_none_is_put_in_no_header() {
    hall.provider.access = "a1\\r\\nX-Evil: 1";
    refused(hall.signsIn());
  }

  @Test
  void settings_that_changed_while_somebody_was_away_let_nobody_in() {
    var secret = hall.begun();
    var brought = hall.visited(secret);
    var said = hall.said();
    var saved = hall.saves("admin", new Provider(true, said.issuer(), "another", said.scopes(),
        said.groups(), ""), "");
    assertTrue(saved.answer().isPresent());
    refused(hall.comes(secret, brought));
  }

  private void lies(UnaryOperator<JWTClaimsSet.Builder> lie) {
    hall.provider.lie = lie;
    refused(hall.signsIn());
  }

  private static Date ago(Duration time) {
    return Date.from(Instant.now().minus(time));
  }

  private static void refused(Decision<Arrived> come) {
    assertEquals(LogInGrounds.NOT_IN, come.objection().orElseThrow().sentence().what());
  }
}
