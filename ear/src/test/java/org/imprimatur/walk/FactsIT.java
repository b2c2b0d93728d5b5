package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that wait for a fact speak of a submission that carries it, over REST and on the page. */
class FactsIT {

  private static final String CALM = "Early care matters. Ask your program about theirs.";
  private static final Map<String, String> PICTURE =
      Map.of("type", "image", "alt", "A lamp on a desk", "licence", "own, A. Rao");

  private final Api member = Api.as("member");

  static Stream<Arguments> waiting() {
    return Stream.of(
        Arguments.of("embargo-active", "facts", Map.of("embargoed", "yes"), CALM),
        Arguments.of("sponsored-placement", "facts", Map.of("sponsored", "yes"), CALM),
        Arguments.of("civ-heated-reply", "facts", Map.of("reply", "yes"), "Wow, just wow. Thanks for nothing."),
        Arguments.of("coi-declaration-missing", "declarations", Map.of("patient", "none", "ai", "none"), CALM),
        Arguments.of("a11y-alt-text", "media", List.of(with("alt", "")), CALM),
        Arguments.of("a11y-captions", "media", List.of(with("type", "video")), CALM),
        Arguments.of("phi-media-release", "media", List.of(with("people", "yes")), CALM),
        Arguments.of("phi-media-release", "media", List.of(with("record", "yes")), CALM),
        Arguments.of("phi-image-metadata", "media", List.of(with("location", "yes")), CALM),
        Arguments.of("media-rights-and-quotation", "media", List.of(with("licence", "")), CALM),
        Arguments.of("sui-media", "media", List.of(with("scene", "yes")), CALM),
        Arguments.of("endorse-account-list-beside", "listedAccounts",
            List.of(Map.of("handle", "someone", "claimedName", "Some One", "proof", "")), CALM),
        Arguments.of("cite-retracted", "sources", List.of("https://doi.org/10.1016/S0140-6736(97)11096-0"), CALM),
        Arguments.of("cite-claim-without-source", "sources", List.of("10.1016/S0140-6736(97)11096-0"),
            "Studies show that exercise helps."));
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void a_rule_speaks_when_the_fact_is_there_and_not_before(String rule, String field, Object value, String text) {
    var draft = Drafts.post(text);
    draft.put("facts", Map.of("reply", "no"));
    draft.put("media", List.of(PICTURE));
    draft.put("sources", List.of("10.1176/appi.ajp.1"));
    assertFalse(rules(saved(draft)).contains(rule), "without the fact");
    draft.put(field, value);
    var saved = saved(draft);
    assertTrue(rules(saved).contains(rule), saved.toString());
    assertEquals(rules(saved),
        member.post("/api/v1/screenings", draft).json().path("findings").findValuesAsText("ruleId"),
        "a screening says the same");
  }

  @Test
  void a_lunch_that_a_company_paid_needs_a_disclosure_until_the_tie_is_declared() {
    var draft = Drafts.post("Our lunch was paid for by Acme.");
    assertTrue(rules(saved(draft)).contains("endorse-material-connection"));
    draft.put("declarations", Map.of("patient", "none", "interests", List.of("Acme paid for a lunch"), "ai", "none"));
    assertFalse(rules(saved(draft)).contains("endorse-material-connection"));
  }

  @Test
  void what_is_said_is_read_back_and_frozen_and_hashed_only_when_there_is_any() {
    var draft = Drafts.post(CALM);
    var without = frozen(draft);
    assertFalse(without.path("canonical").asText().contains("\"media\""), without.toString());
    draft.put("media", List.of(PICTURE));
    draft.put("facts", Map.of("reply", "yes"));
    var with = frozen(draft);
    assertEquals("A lamp on a desk", with.path("content").path("media").get(0).path("alt").asText(), with.toString());
    assertTrue(with.path("canonical").asText().contains("\"facts\":{\"reply\":\"yes\"}"), with.toString());
    assertTrue(with.path("screening").path("directoryVersion").asText().matches("[0-9a-f]{64}"), with.toString());
  }

  @Test
  void a_fact_that_no_rule_can_read_is_refused_in_a_sentence() {
    var draft = Drafts.post(CALM);
    draft.put("facts", Map.of("secret", "yes"));
    var refused = member.post("/api/v1/submissions", draft);
    assertEquals(422, refused.status(), refused.body());
    assertEquals("There is no fact called \"secret\"; there are reply, embargoed, sponsored.",
        refused.json().path("detail").asText());
    draft.put("facts", Map.of());
    draft.put("media", Collections.nCopies(21, PICTURE));
    assertEquals("A post takes at most 20 pictures and recordings. Remove some.",
        member.post("/api/v1/submissions", draft).json().path("detail").asText());
  }

  @Test
  void the_page_asks_for_the_facts_and_says_what_follows() {
    try (var browser = Browser.open()) {
      var page = browser.as("member");
      page.navigate(browser.url("/compose"));
      page.locator("[id='post:text']").fill(CALM);
      page.getByText("Facts about this post").click();
      page.locator("[id='post:each:0:type']").selectOption("image");
      page.locator("[id='post:each:0:licence']").fill("own");
      page.locator("[id='post:medium']").click();
      page.locator("[id='post:each:1:type']").selectOption("audio");
      page.getByText("A source is under embargo").click();
      page.locator("[id='post:save']").click();
      assertThat(page.locator("[id='post:findings']")).containsText("The source is under embargo");
      assertThat(page.locator("[id='post:findings']")).containsText("A picture has no words that stand for it");
      assertThat(page.locator("[id='post:findings']")).containsText("A recording has no captions");
      assertThat(page.locator("[id='post:each:0:licence']")).hasValue("own");
      browser.look(page, "compose-facts");
      assertTrue(browser.faults().isEmpty(), browser.faults().toString());
    }
  }

  @Test
  void a_draft_that_a_program_wrote_loses_nothing_on_the_page() {
    var draft = Drafts.post(CALM);
    draft.put("variants", Map.of("mastodon", "Early care matters here, too."));
    draft.put("slot", "2036-01-01T00:00:00Z");
    draft.put("media", List.of(PICTURE));
    draft.put("facts", Map.of("sponsored", "yes"));
    var id = saved(draft).path("id").asText();
    try (var browser = Browser.open()) {
      var page = browser.as("member");
      page.navigate(browser.url("/compose/" + id));
      page.locator("[id='post:text']").fill(CALM + " Thank you.");
      // The page says "Saved" of the draft it opened, so only the answer tells that this save is done.
      page.waitForResponse(answer -> answer.request().method().equals("POST") && answer.url().contains("/compose"),
          () -> page.locator("[id='post:save']").click());
      assertThat(page.locator("[data-draft]")).containsText("Saved");
      var kept = member.get("/api/v1/submissions/" + id).json();
      assertEquals(CALM + " Thank you.", kept.path("text").asText());
      assertEquals("Early care matters here, too.", kept.path("variants").path("mastodon").asText(), kept.toString());
      assertEquals("2036-01-01T00:00:00Z", kept.path("slot").asText(), kept.toString());
      assertEquals("A lamp on a desk", kept.path("media").get(0).path("alt").asText(), kept.toString());
      assertEquals("yes", kept.path("facts").path("sponsored").asText(), kept.toString());
    }
  }

  private static Map<String, String> with(String name, String value) {
    var medium = new HashMap<>(PICTURE);
    medium.put(name, value);
    return medium;
  }

  private JsonNode saved(Map<String, Object> draft) {
    return member.post("/api/v1/submissions", draft).json();
  }

  private JsonNode frozen(Map<String, Object> draft) {
    return member.get("/api/v1/submissions/" + Drafts.submitted(member, draft) + "/revisions/1").json();
  }

  private static List<String> rules(JsonNode saved) {
    return saved.path("screening").path("findings").findValuesAsText("ruleId");
  }
}
