package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.login.application.AskAgain;
import org.imprimatur.login.application.BeginLogIn;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensResourceTest {

  private final Desk desk = Desk.open();

  /** A digest is the password itself: what is compared here is who may, not how it is hashed. */
  @BeforeEach
  void ada_has_a_password() {
    desk.scene().with(Pbkdf2PasswordHash.class, Stub.of(Pbkdf2PasswordHash.class, (name, said) -> switch (name) {
      case "initialize" -> null;
      case "generate" -> new String((char[]) said.get(0));
      case "verify" -> new String((char[]) said.get(0)).equals(said.get(1));
      default -> throw Stub.unknown(name);
    }));
    desk.scene().bySystem(() -> desk.use(People.class).add(
        new Person("ada", "Ada North", "MD", Set.of(Role.MEMBER), Optional.empty(), true), "a long password"));
  }

  @Test
  void whoever_knows_the_password_gets_a_token_that_speaks_for_them() {
    var issued = issued("{\"username\": \"ada\", \"password\": \"a long password\", \"scope\": \"read\"}");
    assertEquals(201, issued.getStatus());
    var token = ((Map<?, ?>) issued.getEntity()).get("token").toString();
    assertEquals("ada", desk.as(null, () -> desk.use(Tokens.class).bearer(token)).orElseThrow().person().username());
  }

  @Test
  void a_token_is_listed_without_its_text_and_is_worth_nothing_once_taken_back() {
    var token = ((Map<?, ?>) issued("{\"username\": \"ada\", \"password\": \"a long password\"}").getEntity())
        .get("token").toString();
    var list = (ListBody<?>) desk.as("ada", () -> resource().list(null, null)).getEntity();
    var only = (TokensResource.TokenBody) list.items().get(0);
    assertEquals("unnamed", only.name());
    assertEquals("write", only.scope());
    assertFalse(Desk.json(list).contains(token));
    assertEquals(404, desk.as("member", () -> resource().revoke(only.id())).getStatus());
    assertEquals(204, desk.as("ada", () -> resource().revoke(only.id())).getStatus());
    assertTrue(desk.as(null, () -> desk.use(Tokens.class).bearer(token)).isEmpty());
  }

  @Test
  void a_wrong_password_and_a_name_that_there_is_not_are_answered_alike() {
    var wrong = issued("{\"username\": \"ada\", \"password\": \"another\"}");
    var unknown = issued("{\"username\": \"nobody\", \"password\": \"another\"}");
    assertEquals(401, wrong.getStatus());
    assertEquals(wrong.getEntity(), unknown.getEntity());
  }

  @Test
  void what_is_missing_or_too_long_is_told_before_any_password_is_compared() {
    for (var body : List.of("{}", "{\"username\": \"ada\"}", "{\"username\": null, \"password\": \"x\"}")) {
      assertEquals(422, issued(body).getStatus());
    }
    var known = "{\"username\": \"ada\", \"password\": \"a long password\", ";
    assertEquals(422, issued(known + "\"name\": \"" + "n".repeat(101) + "\"}").getStatus());
    assertEquals(422, issued(known + "\"scope\": \"WRITE\"}").getStatus());
    assertEquals("INVALID", ((Problem) issued(known + "\"name\": \"a\\u0000b\"}").getEntity()).code());
    assertEquals(201, issued(known + "\"name\": \"" + "n".repeat(100) + "\"}").getStatus());
  }

  @Test
  void on_the_page_a_token_is_taken_back_by_its_own_name_and_another_is_not_there() {
    issued("{\"username\": \"ada\", \"password\": \"a long password\", \"name\": \"<b>{0}</b>\"}");
    var asked = desk.asking(Asked.post("/tokens"));
    try (var stage = Stage.of(asked)) {
      var page = new TokensPage(desk.use(Tokens.class), stage, asked.request(), desk.words());
      desk.does("ada", () -> {
        page.revoke();
        asked.with("token", page.getTokens().get(0).id());
        page.revoke();
        assertEquals(List.of(), page.getTokens());
      });
      assertTrue(stage.told().get(0).startsWith("There is no token"), stage.told().toString());
      assertEquals("The token “<b>{0}</b>” is worth nothing any more.", stage.told().get(1));
    }
  }

  @Test
  void signing_in_begins_a_session_and_leads_to_where_somebody_was_going_on_our_own_pages() {
    for (var next : Map.of("/queue?lane=mine", "/queue?lane=mine", "//evil.example", "/home").entrySet()) {
      var asked = desk.asking(Asked.post("/login").with("next", next.getKey()));
      try (var stage = Stage.of(asked)) {
        signIn(stage, " ADA ", "a long password");
        assertEquals(next.getValue(), stage.went());
        assertEquals("fresh", asked.sessionId());
        assertEquals(List.of("imprimatur-device", "imprimatur-key"),
            stage.answered().cookies().stream().map(each -> each.getName()).toList());
      }
    }
  }

  @Test
  void who_is_refused_gets_no_session_and_keeps_the_name_that_was_typed() {
    var asked = desk.asking(Asked.post("/login"));
    try (var stage = Stage.of(asked)) {
      assertEquals("ada", signIn(stage, "ada", "another").getUsername());
      assertEquals("", signIn(stage, "x".repeat(65), null).getUsername());
      signIn(stage, null, null);
      assertEquals(3, stage.told().size());
      assertEquals("", stage.went());
      assertEquals(null, asked.sessionId());
    }
  }

  @Test
  void signing_out_ends_the_session_and_is_written_down() {
    try (var stage = Stage.of(desk.asking(Asked.post("/home")))) {
      assertEquals("/login?faces-redirect=true", desk.as("member", () -> page(stage).signOut()));
      assertTrue(stage.ended());
      assertEquals(List.of("member"), desk.scene().actors("member", "person.signed-out"));
    }
  }

  private LoginPage signIn(Stage stage, String username, String password) {
    var page = page(stage);
    page.setUsername(username);
    page.setPassword(password);
    desk.does(null, page::signIn);
    return page;
  }

  private LoginPage page(Stage stage) {
    return new LoginPage(desk.use(SignIn.class), origins(),
        new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
            desk.use(HeldLogIns.class), origins(),
            desk.use(Ids.class)),
        desk.use(BeginLogIn.class), desk.use(AskAgain.class), stage,
        desk.words());
  }

  private Response issued(String json) {
    return desk.as(null, () -> resource().issue(Desk.json(json, TokensResource.TokenRequest.class)));
  }

  private TokensResource resource() {
    return new TokensResource(desk.use(Tokens.class), origins(), Asked.post("/api/v1/tokens").request());
  }

  private Origins origins() {
    var origins = new Origins(desk.site());
    origins.read();
    return origins;
  }
}
