package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.KeepSecondStep;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.application.Lent;
import org.imprimatur.identity.application.Looking;
import org.imprimatur.identity.application.SecondStep;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.application.Tokens;
import org.imprimatur.identity.application.Totp;
import org.imprimatur.identity.model.IdentitySettings;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.AskAgain;
import org.imprimatur.login.application.BeginLogIn;
import org.imprimatur.login.application.FinishLogIn;
import org.imprimatur.login.application.HeldLogIns;
import org.imprimatur.login.application.LyingProvider;
import org.imprimatur.login.application.MapGroups;
import org.imprimatur.login.application.OwnNames;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.web.stage.Stub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To the provider and back, through the pages, up to what the next request is let do. */
class ProviderPageTest {

  private static final String BASE = "https://posts.society.example";

  private final LyingProvider provider = new LyingProvider();
  private final Desk desk = Desk.open();
  private final Site site =
      Site.of(setting -> Optional.of(BASE).filter(base -> setting.key().equals("imprimatur.base.url")));

  @BeforeEach
  void the_operator_names_it() {
    var said = Map.of("imprimatur.login.issuer", provider.issuer(), "imprimatur.login.client", "posts");
    desk.scene().with(Site.class, site)
        .with(LogInSettings.class, LogInSettings.of(setting -> Optional.ofNullable(said.get(setting.key()))))
        .with(Pbkdf2PasswordHash.class, Stub.of(Pbkdf2PasswordHash.class, (name, words) -> switch (name) {
          case "generate" -> String.valueOf((char[]) words.get(0));
          case "verify" -> String.valueOf((char[]) words.get(0)).equals(words.get(1));
          default -> null;
        }));
    desk.scene().bySystem(() -> desk.use(Mailboxes.class).keep("member",
        new Mailbox("member@society.example", true, true)));
    provider.claims.put("email", "member@society.example");
    provider.claims.put("email_verified", true);
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void the_door_has_its_button_and_keeps_where_somebody_was_going() {
    try (var stage = Stage.of(desk.asking(Asked.get("/login").with("next", "/queue?lane=mine&x=y")))) {
      var page = login(stage);
      assertEquals("Sign in with the society's log-in", desk.as(null, page::getProvider));
      assertEquals("%2Fqueue%3Flane%3Dmine%26x%3Dy", page.getNextEncoded());
    }
  }

  @Test
  void somebody_goes_there_with_a_lax_cookie_and_is_in_when_they_come_back() {
    var asked = in("/queue");
    assertEquals(Optional.of("member"), Sessions.username(asked.request()));
    provider.userInfo.put("groups", List.of("Trainees"));
    assertTrue(desk.as("admin", () -> desk.use(MapGroups.class).add("Trainees", Role.TRAINEE)).objection().isPresent());
    provider.userInfo.put("groups", List.of("Members"));
    assertTrue(desk.as("admin", () -> desk.use(MapGroups.class).add("Members", Role.MEMBER)).answer().isPresent());
    var lent = new Lent();
    assertEquals(List.of("member"), entered(asked, lent));
    assertTrue(lent.with(desk.scene().person("member").with(Set.of())).is(Role.MEMBER));
    provider.userInfo.put("sub", "somebody else");
    assertEquals(List.of(), entered(asked, new Lent()), "the session is over");
    assertEquals(List.of(), entered(asked, new Lent()));
  }

  @Test
  void who_leaves_is_led_to_the_providers_door() {
    var asked = in("/queue");
    try (var stage = Stage.of(desk.asking(asked))) {
      var page = login(stage);
      assertEquals("/signed-out?faces-redirect=true", desk.as("member", page::signOut));
      var out = new SignedOutPage(asked.request());
      out.part();
      assertTrue(out.getOnward().startsWith(provider.issuer() + "/out?id_token_hint="), out.getOnward());
      out.part();
      assertEquals("", out.getOnward(), "once");
    }
  }

  @Test
  void what_nobody_began_is_refused_with_a_way_back() {
    try (var stage = Stage.of(desk.asking(Asked.get("/from-provider").with("state", "s").with("code", "c")))) {
      var page = from(stage);
      desk.does(null, page::arrive);
      assertTrue(page.getFlaw().startsWith("You could not be signed in"), page.getFlaw());
      assertEquals("", page.getOnward());
      assertEquals(403, stage.answered().status());
    }
    try (var stage = Stage.of(desk.asking(Asked.get("/to-provider").with("to", "connect")))) {
      var page = to(stage);
      desk.does(null, page::leave);
      assertTrue(page.getFlaw().startsWith("This try was begun too long ago"), page.getFlaw());
    }
  }

  @Test
  void the_part_of_the_account_asks_for_the_password_and_goes_on_by_its_own_try() {
    try (var stage = Stage.of(desk.asking(Asked.post("/account")))) {
      var part = part(stage);
      assertTrue(desk.as("chair", part::isOffered));
      assertTrue(desk.as("chair", part::isPossible));
      assertTrue(desk.as("chair", part::getState).startsWith("Your account is not connected"));
      part.setPassword("a guess");
      desk.does("chair", part::connect);
      assertTrue(part.getFlaw().startsWith("The present password is not right"), part.getFlaw());
      part.setPassword("no password");
      desk.does("chair", part::connect);
      assertEquals("/to-provider?to=connect", stage.went());
      var secret = cookie(stage);
      var page = to(Stage.of(desk.asking(Asked.get("/to-provider").with("to", "connect").showing(secret))));
      desk.does(null, page::leave);
      comes(secret, page.getOnward(), "/account");
      assertTrue(desk.as("chair", part(stage)::getState).startsWith("You connected your account"));
      assertEquals("", part.getPassword());
    }
  }

  @Test
  void whoever_is_asked_for_a_code_is_asked_after_the_provider_too_and_is_in_by_it() {
    var keep = desk.use(KeepSecondStep.class);
    var secret = desk.as("member", () -> keep.begin("no password", Origin.of("192.0.2.1"))).answer().orElseThrow()
        .secret();
    assertTrue(desk.as("member", () -> keep.confirm(Sha256.hex(secret), shown(secret), "")).answer().isPresent());
    desk.scene().later(Duration.ofSeconds(30));
    var asked = in("/code?next=%2Fqueue");
    assertEquals(Optional.empty(), Sessions.username(asked.request()));
    assertEquals(List.of(), entered(asked, new Lent()));
    try (var stage = Stage.of(desk.asking(asked))) {
      var page = new CodePage(desk.use(SignIn.class), entrance(), stage, desk.words());
      page.setCode(shown(secret));
      desk.does(null, page::go);
      assertEquals("", page.getFlaw());
      key(stage).forEach(asked::showing);
    }
    assertEquals(List.of("member"), entered(asked, new Lent()));
  }

  @Test
  void whoever_is_lent_an_office_owes_the_code_that_officers_owe() {
    desk.scene().with(IdentitySettings.class, new IdentitySettings(true));
    desk.scene().bySystem(() -> desk.use(OutsideNames.class).add(new OutsideName(
        OutsideName.digest(provider.issuer(), "0815"), "member", provider.issuer(), "0815", true,
        desk.scene().clock(), Set.of())));
    var row = desk.as("admin", () -> desk.use(MapGroups.class).add("Board", Role.REVIEWER)).answer().orElseThrow();
    assertTrue(desk.as("chair", () -> desk.use(MapGroups.class).confirm(row.id())).answer().isPresent());
    var asked = in("/queue");
    assertEquals(List.of("member"), entered(asked, new Lent()));
    assertNull(asked.attributes().get(Authentication.CODE_OWED));
    provider.userInfo.put("groups", List.of("Board"));
    assertEquals(List.of("member"), entered(asked, new Lent()));
    assertEquals(true, asked.attributes().get(Authentication.CODE_OWED));
  }

  private String shown(String secret) {
    return Totp.code(secret, Totp.step(desk.scene().clock()));
  }

  private static Stream<Cookie> key(Stage stage) {
    return stage.answered().cookies().stream().filter(cookie -> cookie.getName().equals("imprimatur-key"));
  }

  private Asked in(String next) {
    Cookie secret;
    String address;
    try (var stage = Stage.of(desk.asking(Asked.get("/to-provider").with("next", "/queue")))) {
      var page = to(stage);
      desk.does(null, page::leave);
      address = page.getOnward();
      secret = cookie(stage);
      assertEquals("Lax", secret.getAttribute("SameSite"));
      assertTrue(secret.getSecure() && secret.isHttpOnly());
    }
    return comes(secret, address, next);
  }

  private Asked comes(Cookie secret, String address, String next) {
    var brought = provider.visit(URI.create(address));
    var asked = desk.asking(Asked.get("/from-provider").with("state", brought.state()).with("code", brought.code())
        .showing(secret));
    try (var stage = Stage.of(asked)) {
      var page = from(stage);
      desk.does(null, page::arrive);
      assertEquals("", page.getFlaw());
      assertEquals(next, page.getOnward());
      key(stage).forEach(asked::showing);
    }
    return asked;
  }

  private List<String> entered(Asked asked, Lent lent) {
    var told = new ArrayList<String>();
    var context = Stub.of(HttpMessageContext.class, (name, said) -> switch (name) {
      case "notifyContainerAboutLogin" -> told.add((String) said.get(0)) ? AuthenticationStatus.SUCCESS : null;
      case "doNothing" -> AuthenticationStatus.NOT_DONE;
      default -> throw Stub.unknown(name);
    });
    desk.does(null, () -> assertFalse(new Authentication(desk.use(Tokens.class), desk.use(SignIn.class),
        desk.use(KeepSessions.class), desk.use(SecondStep.class), new Looking(), lent, desk.use(AskAgain.class))
        .validateRequest(asked.request(), new Answered().response(), context) == null));
    return told;
  }

  private static Cookie cookie(Stage stage) {
    return stage.answered().cookies().stream().filter(each -> each.getName().endsWith("imprimatur-errand"))
        .findFirst().orElseThrow();
  }

  private ToProviderPage to(Stage stage) {
    return new ToProviderPage(desk.use(BeginLogIn.class), new Errand(site), stage, desk.words());
  }

  private FromProviderPage from(Stage stage) {
    return new FromProviderPage(desk.use(FinishLogIn.class), entrance(), new Errand(site), stage, desk.words());
  }

  private ConnectPart part(Stage stage) {
    return new ConnectPart(desk.use(BeginLogIn.class), desk.use(OwnNames.class), new Errand(site), origins(), stage,
        desk.words());
  }

  private LoginPage login(Stage stage) {
    return new LoginPage(desk.use(SignIn.class), origins(), entrance(), desk.use(BeginLogIn.class),
        desk.use(AskAgain.class), stage, desk.words());
  }

  private Entrance entrance() {
    return new Entrance(desk.use(SignIn.class), desk.use(Attendance.class), desk.use(KeepSessions.class),
        desk.use(HeldLogIns.class), origins(), desk.use(Ids.class));
  }

  private Origins origins() {
    var origins = new Origins(site);
    origins.read();
    return origins;
  }
}
