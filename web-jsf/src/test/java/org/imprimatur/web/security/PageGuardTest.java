package org.imprimatur.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.imprimatur.identity.application.Looking;
import org.imprimatur.platform.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageGuardTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/guest", "/feed", "/feed.atom", "/logo/1.png", "/p/1", "/health/live",
    "/api/v1/me", "/assets/a.css", "/jakarta.faces.resource/theme.css", "/expired"})
  void what_is_open_to_all_passes_without_signing_in(String path) {
    assertTrue(new Exchange("GET", path).guarded(site("")).passed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/home", "/queue", "/review/1", "/audit", "/loginx", "/guests/1",
    "/guest/1", "/feedback", "/apiary"})
  void everything_else_leads_to_signing_in_and_back(String path) {
    var answered = new Exchange("GET", path).guarded(site(""));
    assertFalse(answered.passed());
    assertEquals(302, answered.status());
    assertEquals("/login?next=" + path.replace("/", "%2F"), answered.header("Location"));
    assertTrue(path.equals("/") || new Exchange("GET", path).by("ada").guarded(site("")).passed());
  }

  @Test
  void whoever_names_no_page_is_shown_where_everybody_begins() {
    assertEquals("/home", new Exchange("GET", "/").by("ada").guarded(site("")).header("Location"));
    assertTrue(new Exchange("GET", "/home").by("ada").guarded(site("")).passed());
  }

  @Test
  void a_form_sent_after_the_end_of_the_session_is_told_that_it_expired_each_in_its_own_way() {
    var form = new Exchange("POST", "/review").of(FORM, "a=1").guarded(site(""));
    assertEquals("/expired", form.header("Location"));
    var background =
        new Exchange("POST", "/review").with("Faces-Request", "partial/ajax").of(FORM, "a=1").guarded(site(""));
    assertNull(background.header("Location"), "a background request would follow it unseen");
    assertTrue(background.body().contains("<redirect url=\"/expired\"/>"), background.body());
  }

  @ParameterizedTest
  @CsvSource({"PUT, /queue, 405", "DELETE, /home, 405", "TRACE, /, 405", "OPTIONS, /login, 405", "POST, /p/1, 405",
    "POST, /feed.atom, 405", "POST, /logo/1.png, 405", "POST, /assets/a.css, 405", "POST, /health/live, 405"})
  void a_page_takes_no_other_method(String method, String path, int status) {
    assertEquals(status, new Exchange(method, path).by("ada").of(FORM, "").guarded(site("")).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a//b", "/a;b=c", "/%2e%2e/home", "/a%2Fb", "/%zz"})
  void a_path_that_is_not_plain_is_refused_before_anything_else(String uri) {
    assertEquals(400, new Exchange("GET", uri).by("ada").guarded(site("")).status());
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, same-site, 403", "Origin, https://evil.example, 403",
    "Origin, null, 403", "Sec-Fetch-Site, same-origin, 0", "Origin, https://here.example, 0"})
  void a_form_from_another_site_is_refused(String header, String value, int status) {
    var exchange = new Exchange("POST", "/home").by("ada").with("Host", "here.example").with(header, value)
        .of(FORM, "a=1").guarded(site(""));
    assertEquals(status, exchange.status());
    assertEquals(status == 0, exchange.passed());
  }

  @Test
  void a_post_that_is_no_form_is_refused_and_so_is_one_whose_fields_cannot_be_read() {
    assertEquals(415, new Exchange("POST", "/home").by("ada").of("text/plain", "a=1").guarded(site("")).status());
    assertEquals(400, new Exchange("POST", "/home").by("ada").of(FORM, "a=%zz").guarded(site("")).status());
    assertEquals(400, new Exchange("GET", "/home").by("ada").asking("a=%FF").guarded(site("")).status());
  }

  @Test
  void what_is_said_to_be_too_large_is_not_read() {
    for (var path : List.of("/home", "/api/v1/submissions")) {
      var large = new Exchange("POST", path).by("ada").of(FORM, "a=1").saying(2_000_001).guarded(site(""));
      assertEquals(413, large.status(), path);
      assertFalse(large.passed());
    }
  }

  @Test
  void a_resource_that_PrimeFaces_would_stream_is_not_there() {
    var made = new Exchange("GET", "/jakarta.faces.resource/dynamiccontent.properties").asking("pfdrid=x");
    assertEquals(404, made.guarded(site("")).status());
  }

  @Test
  void each_answer_has_the_headers_of_its_kind() {
    var page = new Exchange("GET", "/home").by("ada").guarded(site(""));
    assertEquals("nosniff", page.header("X-Content-Type-Options"));
    assertEquals("no-store", page.header("Cache-Control"));
    assertNull(page.header("Content-Security-Policy"), "PrimeFaces sets that of pages, with a nonce");
    assertNull(page.header("Strict-Transport-Security"));
    var call = new Exchange("GET", "/api/v1/me").guarded(site("https://here.example"));
    assertTrue(call.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
    assertEquals("max-age=31536000", call.header("Strict-Transport-Security"));
    assertNull(new Exchange("GET", "/assets/a.css").guarded(site("")).header("Cache-Control"));
    assertEquals("nosniff", new Exchange("GET", "/a//b").guarded(site("")).header("X-Content-Type-Options"),
        "refusals, too");
  }

  @ParameterizedTest
  @CsvSource({"GET, /home, 1", "HEAD, /home, 1", "GET, /api/v1/me, 1", "POST, /home, 2", "POST, /api/v1/me, 2",
    "PUT, /api/v1/me, 2", "get, /api/v1/me, 2"})
  void only_a_request_that_looks_reads_once_who_asks(String method, String path, int readings) {
    var guard = site("");
    new Exchange(method, path).by("ada").of(FORM, "a=1").guarded(guard);
    var read = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      guard.looking.person("ada", name -> {
        read.incrementAndGet();
        return Optional.empty();
      });
    }
    assertEquals(readings, read.get());
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private static PageGuard site(String baseUrl) {
    var guard = new PageGuard();
    guard.clock = Clock.systemUTC();
    guard.looking = new Looking();
    guard.site =
        new Site(ZoneId.of("UTC"), Optional.of(baseUrl).filter(url -> !url.isEmpty()), Optional.empty(), List.of());
    return guard;
  }
}
