package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensPageTest {

  private static final int MANY = 201;

  private final Desk desk = Desk.open();

  @BeforeEach
  void passwords_have_digests() {
    desk.scene().with(Pbkdf2PasswordHash.class,
        Stub.of(Pbkdf2PasswordHash.class, (name, none) -> name.equals("generate") ? "digest" : null));
  }

  @Test
  void every_token_is_on_one_of_the_pages_however_many_there_are() {
    given(MANY);
    var seen = new HashSet<String>();
    var address = "tokens";
    while (!address.isEmpty()) {
      var page = opened(asked(address));
      seen.addAll(desk.as("member", page::getTokens).stream().map(Token::id).toList());
      address = desk.as("member", page::getMore);
    }
    assertEquals(MANY, seen.size());
  }

  @Test
  void a_few_tokens_lead_to_no_second_page() {
    given(2);
    assertEquals("", desk.as("member", opened(Asked.get("/tokens"))::getMore));
  }

  @Test
  void an_address_that_was_tampered_with_is_a_bad_request() {
    try (var stage = Stage.of(Asked.get("/tokens"))) {
      desk.does("member", opened(Asked.get("/tokens").with("cursor", "elsewhere"))::guard);
      assertTrue(stage.getResponseComplete());
      assertEquals(400, stage.answered().status());
    }
  }

  private void given(int many) {
    var now = desk.scene().clock();
    for (int i = 0; i < many; i++) {
      desk.use(BearerTokens.class).add(new Token(Sha256.hex("token " + i), "member", "mine", Scope.READ,
          now.minusSeconds(i / 2), now.plus(Duration.ofDays(1)), Optional.empty()));
    }
  }

  private static Asked asked(String address) {
    int cursor = address.indexOf('=');
    return cursor < 0 ? Asked.get("/tokens") : Asked.get("/tokens").with("cursor", address.substring(cursor + 1));
  }

  private TokensPage opened(Asked asked) {
    return new TokensPage(desk.use(Tokens.class), null, asked.request(), desk.words());
  }
}
