package org.imprimatur.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Person;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final SignedIn IN = SignedIn.of(
      new Person("member", "member", "", Set.of(Role.MEMBER), Optional.empty(), true), "no password");

  private static final Site PLAIN = new Site(ZoneOffset.UTC, Optional.empty(), Optional.empty(), List.of());
  private static final Site SECURE =
      new Site(ZoneOffset.UTC, Optional.of("HTTPS://posts.example"), Optional.empty(), List.of());
  private static final Site PROXIED =
      new Site(ZoneOffset.UTC, Optional.empty(), Optional.of("X-Forwarded-For"), List.of("192.0.2.1"));

  private final Answered answered = new Answered();

  @Test
  void without_a_proxy_that_is_believed_no_header_says_who_calls() {
    var asked = Asked.get("/login").saying("X-Forwarded-For", "198.51.100.7");
    assertEquals("192.0.2.1", origins(PLAIN).of(asked.request()).address());
  }

  @Test
  void behind_a_proxy_the_last_address_that_is_not_the_proxys_is_the_callers() {
    var asked = Asked.get("/login").saying("x-forwarded-for", "203.0.113.9, 198.51.100.7")
        .saying("X-Forwarded-For", "192.0.2.1");
    assertEquals("198.51.100.7", origins(PROXIED).of(asked.request()).address());
  }

  @Test
  void passkeys_are_made_for_the_address_that_the_operator_says_and_for_no_other_name_that_a_request_has() {
    var asked = Asked.get("/passkey").request();
    assertEquals(Optional.of(new RelyingParty("posts.example", "https://posts.example")), origins(SECURE).party(asked));
    assertEquals(Optional.empty(), origins(PLAIN).party(asked));
    var elsewhere = Asked.get("/passkey").at("https://posts.example.evil.example").request();
    assertEquals(Optional.empty(), origins(PLAIN).party(elsewhere));
    assertEquals("posts.example", origins(SECURE).party(elsewhere).orElseThrow().id());
  }

  @Test
  void whoever_sits_at_the_machine_itself_has_passkeys_without_an_address() {
    var here = Asked.get("/passkey").at("http://localhost:8080").request();
    assertEquals(Optional.of(new RelyingParty("localhost", "http://localhost:8080")), origins(PLAIN).party(here));
  }

  @Test
  void a_device_is_known_by_the_cookie_that_signing_in_left() {
    origins(PLAIN).remember(answered.response(), "secret");
    var asked = Asked.get("/login").showing(answered.cookies().get(0));
    assertEquals("secret", origins(PLAIN).of(asked.request()).device());
    assertEquals("", origins(SECURE).of(asked.request()).device());
  }

  @Test
  void no_script_and_no_other_site_gets_the_cookie_of_a_device() {
    origins(SECURE).remember(answered.response(), "secret");
    var cookie = answered.cookies().get(0);
    assertEquals("__Host-imprimatur-device", cookie.getName());
    assertTrue(cookie.getSecure() && cookie.isHttpOnly());
    assertEquals("/", cookie.getPath());
    assertEquals("Strict", cookie.getAttribute("SameSite"));
    assertEquals(180 * 24 * 60 * 60, cookie.getMaxAge());
  }

  @Test
  void over_plain_http_the_cookie_is_not_lost() {
    origins(PLAIN).remember(answered.response(), "secret");
    assertFalse(answered.cookies().get(0).getSecure());
  }

  @Test
  void a_device_that_is_longer_than_any_we_gave_is_none() {
    assertEquals("", device("x".repeat(65)));
    assertEquals("x".repeat(64), device("x".repeat(64)));
  }

  @Test
  void whoever_shows_no_cookie_has_no_device() {
    assertEquals("", origins(PLAIN).of(Asked.get("/login").request()).device());
    assertEquals("", origins(PLAIN).of(Asked.get("/login").showing(new Cookie("other", "x")).request()).device());
  }

  @Test
  void a_session_counts_only_with_the_key_that_it_began_with() {
    var asked = Asked.post("/login").inSession();
    Sessions.begin(asked.request(), answered.response(), IN, "secret");
    assertEquals(Optional.empty(), Sessions.username(asked.request()));
    asked.showing(new Cookie("imprimatur-key", "another"));
    assertEquals(Optional.empty(), Sessions.username(asked.request()));
    var shown = Asked.post("/login").inSession();
    Sessions.begin(shown.request(), answered.response(), IN, "secret");
    assertEquals(Optional.of("member"), Sessions.username(shown.showing(answered.cookies().get(1)).request()));
  }

  @Test
  void whoever_signs_in_goes_on_under_another_id_than_before() {
    var asked = Asked.post("/login").inSession();
    Sessions.begin(asked.request(), answered.response(), IN, "secret");
    assertNotEquals(Asked.FIRST_SESSION, asked.sessionId());
    assertEquals(30 * 60, asked.idle());
  }

  @Test
  void nobody_is_signed_in_without_a_session_and_none_is_begun_to_find_that_out() {
    var asked = Asked.get("/home").showing(new Cookie("imprimatur-key", "secret"));
    assertEquals(Optional.empty(), Sessions.username(asked.request()));
    assertEquals(null, asked.sessionId());
  }

  @Test
  void the_key_of_a_session_over_https_goes_to_nobody_but_us() {
    SessionKey.bind(Asked.post("/login").secure().request(), answered.response(), "secret");
    var cookie = answered.cookies().get(0);
    assertEquals("__Host-imprimatur-key", cookie.getName());
    assertTrue(cookie.getSecure() && cookie.isHttpOnly());
    assertEquals("Strict", cookie.getAttribute("SameSite"));
  }

  @Test
  void a_key_under_the_name_for_plain_http_opens_nothing_over_https() {
    var asked = Asked.post("/login").secure().inSession();
    SessionKey.bind(asked.request(), answered.response(), "secret");
    assertFalse(SessionKey.fits(asked.showing(new Cookie("imprimatur-key", "secret")).request()));
    assertTrue(SessionKey.fits(asked.showing(answered.cookies().get(0)).request()));
  }

  private String device(String value) {
    return origins(PLAIN).of(Asked.get("/login").showing(new Cookie("imprimatur-device", value)).request()).device();
  }

  private static Origins origins(Site site) {
    var origins = new Origins(site);
    origins.read();
    return origins;
  }
}
