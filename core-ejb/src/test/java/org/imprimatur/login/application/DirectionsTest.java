package org.imprimatur.login.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.ProviderTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an administrator is told who tries a provider. */
class DirectionsTest {

  private static final String PLACE = "/.well-known/openid-configuration";

  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void one_that_is_there_says_where_its_doors_are() {
    var found = hall.scene.done("admin", () -> hall.use(KeepProvider.class).look(hall.provider.issuer()));
    assertEquals(new KeepProvider.Found(hall.provider.issuer(), hall.provider.issuer() + "/authorize", true), found);
  }

  @Test
  void one_that_calls_itself_otherwise_is_refused_by_a_slash_already() {
    assertEquals(ProviderTrouble.OTHER_ISSUER, trouble(hall.provider.issuer() + "/"));
    hall.provider.metadata.put("issuer", "https://evil.example");
    assertEquals(ProviderTrouble.OTHER_ISSUER, trouble());
  }

  @Test
  void addresses_in_the_clear_are_not_asked() {
    assertEquals(ProviderTrouble.UNSAFE, trouble("http://login.society.example"));
    assertEquals(ProviderTrouble.UNSAFE, trouble("https://login.society.example?x=y"));
    assertEquals(ProviderTrouble.UNSAFE, trouble("file:///etc/passwd"));
    hall.provider.metadata.put("token_endpoint", "http://elsewhere.example/token");
    assertEquals(ProviderTrouble.UNSAFE, trouble());
  }

  @Test
  void one_that_sends_us_elsewhere_is_not_followed() {
    hall.provider.instead(PLACE, exchange -> {
      exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
      LyingProvider.answer(exchange, 302, "");
    });
    assertEquals(ProviderTrouble.MOVED, trouble());
  }

  @Test
  void one_that_says_no_nonsense_or_too_much_is_told_apart() {
    instead(exchange -> LyingProvider.answer(exchange, 404, "{}"));
    assertEquals(ProviderTrouble.STATUS, trouble());
    instead(exchange -> LyingProvider.answer(exchange, 200, "<html>"));
    assertEquals(ProviderTrouble.NONSENSE, trouble());
    instead(exchange -> LyingProvider.answer(exchange, 200, "x".repeat(Wire.MOST + 1)));
    assertEquals(ProviderTrouble.TOO_BIG, trouble());
    hall.provider.close();
    assertEquals(ProviderTrouble.UNREACHABLE, trouble());
  }

  @Test
  void one_that_could_not_be_asked_is_let_be_for_a_moment() {
    var asked = new AtomicInteger();
    hall.connected();
    instead(exchange -> {
      asked.incrementAndGet();
      LyingProvider.answer(exchange, 503, "");
    });
    for (int i = 0; i < 5; i++) {
      assertTrue(hall.scene.as(Hall.VISITOR, () -> hall.use(BeginLogIn.class).begin("/home")).objection().isPresent());
    }
    assertEquals(1, asked.get());
    hall.scene.later(Duration.ofSeconds(10));
    hall.scene.as(Hall.VISITOR, () -> hall.use(BeginLogIn.class).begin("/home"));
    assertEquals(2, asked.get());
  }

  @Test
  void one_that_hangs_in_the_middle_is_given_up_within_seconds() {
    instead(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    });
    var begun = Instant.now();
    assertEquals(ProviderTrouble.SILENT, trouble());
    assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 20, "it was waited for too long");
  }

  private void instead(HttpHandler handler) {
    hall.provider.instead(PLACE, handler);
  }

  private ProviderTrouble trouble() {
    return trouble(hall.provider.issuer());
  }

  private ProviderTrouble trouble(String issuer) {
    var refusal = hall.scene.refusal("admin", () -> hall.use(KeepProvider.class).look(issuer));
    assertEquals(LogInGrounds.TROUBLED, refusal.sentence().what());
    return (ProviderTrouble) refusal.sentence().facts().get("trouble");
  }
}
