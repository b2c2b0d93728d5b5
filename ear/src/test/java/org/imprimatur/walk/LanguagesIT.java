package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Pages speak English and Spanish, and programs are answered in the language they ask for. */
class LanguagesIT {

  private static final String NOWHERE = "/api/v1/submissions/nowhere";

  @Test
  void a_program_is_told_in_its_language_and_by_the_same_code() {
    var member = Api.as("member");
    var english = member.send("GET", NOWHERE, null, Map.of());
    var spanish = member.send("GET", NOWHERE, null, Map.of("Accept-Language", "es-MX,es;q=0.9,en;q=0.5"));
    assertEquals("There is no post nowhere. Check the address, or go back to the list.", detail(english));
    assertEquals("No existe la publicación nowhere. Revise la dirección o vuelva a la lista.", detail(spanish));
    assertEquals(List.of("NOT_FOUND", "NOT_FOUND"), List.of(english.code(), spanish.code()));
    assertEquals(List.of("en", "es"), List.of(english.header("Content-Language"), spanish.header("Content-Language")));
    assertEquals("Not found", english.json().path("title").asText());
  }

  @Test
  void a_language_that_there_are_no_words_in_is_answered_in_english() {
    var answer = Api.visitor().send("GET", "/api/v1/queue", null, Map.of("Accept-Language", "tlh, *;q=0.1"));
    assertEquals("TOKEN_MISSING", answer.code());
    assertTrue(detail(answer).startsWith("This call needs a token"), detail(answer));
  }

  @Test
  void whoever_reads_no_english_is_refused_before_any_feature_is_asked_all_the_same() {
    var headers = Map.of("Accept-Language", "es");
    assertEquals("Falta el token",
        Api.visitor().send("GET", "/api/v1/queue", null, headers).json().path("title").asText());
    var nowhere = detail(Api.as("member").send("GET", "/api/v1/none", null, headers));
    assertTrue(nowhere.startsWith("Esta llamada no es posible") && nowhere.contains("openapi.json"), nowhere);
  }

  @Test
  void a_repeat_is_told_what_the_first_call_was_told() {
    var member = Api.as("member");
    var key = UUID.randomUUID().toString();
    var body = Map.of("text", " ");
    var first = member.send("POST", "/api/v1/submissions", body,
        Map.of("Idempotency-Key", key, "Accept-Language", "es"));
    var again = member.send("POST", "/api/v1/submissions", body, Map.of("Idempotency-Key", key));
    assertEquals("El texto está vacío. Escriba algo antes de enviarlo.", detail(first));
    assertEquals(first.body(), again.body());
  }

  @Test
  void what_the_policy_finds_is_said_in_the_language_asked_for_and_by_the_same_rule() {
    var text = Map.of("channel", "x", "text", "Call my patient at 312-555-0142.");
    var english = finding(text, Map.of("Accept-Language", "en"));
    var spanish = finding(text, Map.of("Accept-Language", "es"));
    assertEquals(english.path("ruleId"), spanish.path("ruleId"));
    assertTrue(english.path("message").asText().startsWith("This is a telephone number"), english.toString());
    assertTrue(spanish.path("message").asText().startsWith("Esto es un número de teléfono"), spanish.toString());
  }

  @Test
  void what_is_found_on_a_saved_post_is_said_in_the_language_of_whoever_reads_it() {
    Map<String, Object> body = Map.of("kind", "post", "voice", "member", "channels", List.of("x"),
        "title", "Call 312-555-0142",
        "text", "Call us about the meeting.");
    var saved = Api.as("member").send("POST", "/api/v1/submissions", body, Map.of("Accept-Language", "es"));
    assertEquals(201, saved.status(), saved.body());
    var messages = saved.json().path("screening").path("findings").findValuesAsText("message");
    assertTrue(messages.stream().anyMatch(said -> said.startsWith("En el título, “312-555-0142”: Esto es")),
        messages.toString());
  }

  private static JsonNode finding(Map<String, String> question, Map<String, String> headers) {
    var answer = Api.as("member").send("POST", "/api/v1/screenings", question, headers);
    assertEquals(200, answer.status(), answer.body());
    return StreamSupport.stream(answer.json().path("findings").spliterator(), false)
        .filter(finding -> finding.path("ruleId").asText().equals("phi-direct-identifier")).findFirst().orElseThrow();
  }

  @Test
  void a_page_speaks_as_the_browser_asks() {
    try (var browser = Browser.open()) {
      var page = browser.speaking("es-MX", "member2");
      assertEquals("es", page.getAttribute("html", "lang"));
      assertThat(page.locator("nav.rail")).containsText("Inicio");
      browser.look(page, "home-es");
      page.navigate(browser.url("/compose"));
      assertThat(page.locator("h1")).hasText("Nueva publicación");
      browser.look(page, "compose-es");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void a_language_once_chosen_is_spoken_on_every_device() {
    try (var browser = Browser.open()) {
      var page = browser.as("auditor");
      page.navigate(browser.url("/posts"));
      page.locator("form[id='account'] [lang='es']").click();
      assertThat(page.locator("html")).hasAttribute("lang", "es");
      assertTrue(page.url().endsWith("/posts"), page.url());
      var elsewhere = browser.as("auditor");
      assertEquals("es", elsewhere.getAttribute("html", "lang"));
      elsewhere.locator("form[id='account'] [lang='en']").click();
      assertThat(elsewhere.locator("html")).hasAttribute("lang", "en");
      assertEquals(List.of(), browser.faults());
    }
  }

  private static String detail(Api.Answer answer) {
    return answer.json().path("detail").asText();
  }
}
