package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.identity.application.Lent;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.Looking;
import org.imprimatur.identity.application.SecondStep;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.AskAgain;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

  private static final SignedIn IN = SignedIn.of(
      new Person("member", "member", "", Set.of(Role.MEMBER), Optional.empty(), true), "no password");

  private static final String TOKEN = "imp_token";

  private final Desk desk = Desk.open();

  @BeforeEach
  void the_member_has_a_token_that_reads() {
    desk.scene().with(Pbkdf2PasswordHash.class,
        Stub.of(Pbkdf2PasswordHash.class, (name, none) -> name.equals("generate") ? "digest" : null));
    var now = desk.scene().clock();
    desk.use(BearerTokens.class).add(new Token(Sha256.hex(TOKEN), "member", "mine", Scope.READ, now,
        now.plus(Duration.ofDays(90)), Optional.empty()));
  }

  @Test
  void whoever_shows_a_token_calls_as_the_person_whose_it_is_and_as_far_as_it_reaches() {
    var asked = Asked.get("/api/v1/me").saying("Authorization", "Bearer " + TOKEN);
    assertEquals(List.of("member"), entered(asked));
    assertEquals(Scope.READ, asked.attributes().get(Authentication.SCOPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer imp_token", "BEARER imp_token", "Bearer  imp_token "})
  void the_name_of_the_scheme_is_read_in_large_and_small_letters(String header) {
    assertEquals(List.of("member"), entered(Asked.get("/api/v1/me").saying("Authorization", header)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"imp_token", "Basic imp_token", "Bearerimp_token", "Bearer", "Bearer ", "Bearer imp_other",
    "Bearer IMP_TOKEN", "Bearer imp_token, Bearer imp_token", ""})
  void what_is_no_token_of_ours_lets_nobody_in(String header) {
    var asked = Asked.get("/api/v1/me").saying("Authorization", header);
    assertEquals(List.of(), entered(asked));
    assertNull(asked.attributes().get(Authentication.SCOPE));
  }

  @Test
  void a_token_opens_no_page_and_a_session_no_call() {
    assertEquals(List.of(), entered(Asked.get("/home").saying("Authorization", "Bearer " + TOKEN)));
    assertEquals(List.of(), entered(signedIn("/api/v1/me")));
  }

  @Test
  void whoever_signed_in_sees_pages_as_themselves() {
    assertEquals(List.of("member"), entered(signedIn("/home")));
  }

  @Test
  void a_visitor_stays_one() {
    assertEquals(List.of(), entered(Asked.get("/feed")));
  }

  @Test
  void whose_account_is_closed_is_out_at_the_next_request() {
    var page = signedIn("/home");
    assertEquals(List.of("member"), entered(page));
    desk.scene().closed("member");
    assertEquals(List.of(), entered(page));
    assertEquals(List.of(), entered(Asked.get("/api/v1/me").saying("Authorization", "Bearer " + TOKEN)));
  }

  @Test
  void a_session_that_began_with_another_password_is_over_at_the_next_request() {
    var page = signedIn("/home");
    desk.scene().bySystem(() -> desk.use(People.class).password("member", "another digest"));
    assertEquals(List.of(), entered(page));
  }

  @Test
  void a_session_that_was_ended_elsewhere_is_over_at_the_next_request() {
    var page = signedIn("/home");
    assertEquals(List.of("member"), entered(page));
    desk.as("member", () -> desk.use(KeepSessions.class).endOthers(""));
    assertEquals(List.of(), entered(page));
  }

  @Test
  void a_token_lets_nobody_in_once_its_time_is_over() {
    desk.scene().later(Duration.ofDays(90));
    assertEquals(List.of(), entered(Asked.get("/api/v1/me").saying("Authorization", "Bearer " + TOKEN)));
  }

  private Asked signedIn(String uri) {
    var asked = Asked.get(uri).inSession();
    desk.scene().bySystem(() -> desk.use(KeepSessions.class).begin(IN.person(), Sha256.hex("secret"),
        Origin.of("192.0.2.1"), ""));
    Sessions.begin(asked.request(), new Answered().response(), IN, "secret");
    return asked.showing(new Cookie("imprimatur-key", "secret"));
  }

  /** Returns as whom the server takes the request; nobody for a visitor. */
  private List<String> entered(Asked asked) {
    var told = new ArrayList<String>();
    var context = Stub.of(HttpMessageContext.class, (name, said) -> switch (name) {
      case "notifyContainerAboutLogin" -> told.add((String) said.get(0)) ? AuthenticationStatus.SUCCESS : null;
      case "doNothing" -> AuthenticationStatus.NOT_DONE;
      default -> throw Stub.unknown(name);
    });
    desk.does(null, () -> {
      var status = new Authentication(desk.use(Tokens.class), desk.use(SignIn.class),
          desk.use(KeepSessions.class), desk.use(SecondStep.class), new Looking(), new Lent(), desk.use(AskAgain.class))
          .validateRequest(asked.request(), new Answered().response(), context);
      assertEquals(told.isEmpty() ? AuthenticationStatus.NOT_DONE : AuthenticationStatus.SUCCESS, status);
    });
    return told;
  }
}
