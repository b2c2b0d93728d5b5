package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs send that they should not: a clear answer each time, never a fault, nothing lost. */
class BadInputIT {

  private static final String PATH = "/api/v1/submissions";
  private final Api member = Api.as("member");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u200b\u2800", "\n\n"})
  void an_empty_text_is_refused_with_a_remedy(String text) {
    var answer = member.post(PATH, Drafts.post(text));
    assertEquals(422, answer.status());
    assertTrue(answer.body().contains("Write something"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ue000b", "a\ufffeb", "a\udb40\udc41b"})
  void a_character_that_cannot_be_published_is_named(String text) {
    var answer = member.post(PATH, Drafts.post(text));
    assertEquals(422, answer.status());
    assertTrue(answer.body().contains("U+"), answer.body());
  }

  @Test
  void ten_thousand_accents_on_one_letter_are_refused() {
    assertEquals(422, member.post(PATH, Drafts.post("e" + "\u0301".repeat(10_000))).status());
  }

  @ParameterizedTest
  @CsvSource({"{", "[]]", "'{\"text\":\"a\",\"text\":\"b\"}'", "'{\"text\":\"\\ud800\"}'", "nul",
    "'{\"text\":\"a\"} x'"})
  void json_that_is_not_json_is_refused(String body) {
    assertEquals(400, member.raw("POST", PATH, body.getBytes(StandardCharsets.UTF_8), Map.of()).status());
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_and_not_altered() {
    var body = "{\"text\":\"a#b\"}".getBytes(StandardCharsets.ISO_8859_1);
    body[10] = (byte) 0xFF;
    assertEquals(400, member.raw("POST", PATH, body, Map.of()).status());
  }

  @Test
  void json_a_hundred_thousand_deep_is_refused() {
    var body = "[".repeat(100_000) + "]".repeat(100_000);
    assertEquals(400, member.raw("POST", PATH, body.getBytes(StandardCharsets.UTF_8), Map.of()).status());
  }

  @Test
  void three_megabytes_are_too_large_and_a_long_text_says_its_limit() {
    assertEquals(413, member.post(PATH, Drafts.post("x".repeat(3_000_000))).status());
    var longText = member.post(PATH, Drafts.post("x".repeat(100_001)));
    assertEquals(422, longText.status());
    assertTrue(longText.body().contains("100,000"), longText.body());
  }

  @Test
  void a_text_that_fits_only_without_its_disclaimer_says_whose_characters_they_are() {
    var draft = Drafts.post("word ".repeat(58).strip());
    draft.put("channels", List.of("x"));
    var id = member.post(PATH, draft).json().path("id").asText();
    var refused = member.post(PATH + "/" + id + "/submit", null);
    assertEquals(422, refused.status());
    assertEquals("TOO_LONG", refused.code());
    assertTrue(refused.body().contains("280"), refused.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "9223372036854775808", "00000000-0000-0000-0000-000000000000", "%27%20or%201=1",
    "..%2f..%2fx"})
  void a_forged_id_is_not_there(String id) {
    int status = member.get(PATH + "/" + id).status();
    assertTrue(status == 404 || status == 400, id + " gave " + status);
  }

  @ParameterizedTest
  @CsvSource({"limit=-5", "limit=100000", "cursor=!!!", "cursor=AAAA", "q=%25_!", "state=NOPE", "mine=maybe"})
  void a_strange_query_is_no_fault(String query) {
    assertTrue(member.get(PATH + "?" + query).status() < 500, query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#{7*7} ${7*7} {{7*7}} %s%n {0}", "<script>alert(1)</script>",
    "'); DROP TABLE submission; --", "=HYPERLINK(\"x\")", "👩‍👩‍👧‍👦 \u202eabc\u202c"})
  void hostile_text_is_kept_and_shown_letter_by_letter(String text) {
    var id = member.post(PATH, Drafts.post(text)).json().path("id").asText();
    assertEquals(text, member.get(PATH + "/" + id).json().path("text").asText());
  }

  @Test
  void the_voice_of_a_trainee_is_refused_to_whoever_is_none_at_the_first_save_and_at_every_other() {
    var draft = Drafts.post("Nights on call teach patience.");
    var kept = member.post(PATH, draft);
    draft.put("voice", "trainee");
    var edited = member.send("PUT", PATH + "/" + kept.json().path("id").asText(), draft,
        Map.of("If-Match", kept.header("ETag")));
    for (var answer : List.of(member.post(PATH, draft), edited)) {
      assertEquals(422, answer.status());
      assertEquals("INVALID", answer.code());
      assertTrue(answer.body().contains("Only a trainee speaks as a trainee"), answer.body());
    }
    assertEquals("member", member.get(PATH + "/" + kept.json().path("id").asText()).json().path("voice").asText());
    assertEquals(201, Api.as("trainee").post(PATH, draft).status());
  }

  @Test
  void members_that_the_form_does_not_offer_change_nothing() {
    var draft = Drafts.post("Over-posted.");
    draft.put("state", "RELEASED");
    draft.put("author", "chair");
    draft.put("version", 99);
    draft.put("id", "mine");
    var kept = member.post(PATH, draft).json();
    assertEquals("DRAFT", kept.path("state").asText());
    assertEquals("member", kept.path("author").asText());
    assertEquals(1, kept.path("version").asInt());
  }

  @Test
  void a_wrong_password_says_the_same_as_an_unknown_name() {
    var wrong = Api.visitor().post("/api/v1/tokens", Map.of("username", "member2", "password", "wrong", "name", "t"));
    var unknown =
        Api.visitor().post("/api/v1/tokens", Map.of("username", "nobody-here", "password", "wrong", "name", "t"));
    assertEquals(401, wrong.status());
    assertEquals(wrong.body(), unknown.body());
  }

  @ParameterizedTest
  @CsvSource({"PUT,/home,405", "DELETE,/login,405", "GET,/p/nothing,404"})
  void a_page_takes_only_what_a_browser_sends(String method, String path, int status) {
    assertEquals(status, Api.visitor().send(method, path, null, Map.of()).status());
  }

  @ParameterizedTest
  @CsvSource({"a=%zz,400", "a=%ED%A0%80,400", "a=%C0%AF,400", "login=login&jakarta.faces.ViewState=garbage,302"})
  void a_form_that_cannot_be_read_as_typed_is_refused(String form, int status) {
    assertEquals(status, form(form).status());
  }

  @Test
  void a_form_of_three_megabytes_or_of_two_thousand_fields_is_refused() {
    assertEquals(413, form("a=" + "x".repeat(3_000_000)).status());
    assertEquals(400, form("a=1&".repeat(2_000)).status());
  }

  private static Api.Answer form(String body) {
    return Api.visitor().raw("POST", "/login", body.getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Type", "application/x-www-form-urlencoded"));
  }

  @Test
  void a_form_from_another_site_is_refused() {
    var form = "login=login&login%3Ausername=member".getBytes(StandardCharsets.UTF_8);
    var headers = Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site");
    assertEquals(403, Api.visitor().raw("POST", "/login", form, headers).status());
  }

  @Test
  void no_answer_names_the_server_or_a_class() {
    for (var path : new String[]{"/nope", "/p/nothing", "/api/v1/nope", "/login"}) {
      var answer = member.get(path);
      assertFalse(answer.body().matches("(?s).*(Exception|org\\.glassfish|jakarta\\.servlet|Payara).*"), path);
      assertEquals("", answer.header("Server"), path);
    }
  }
}
