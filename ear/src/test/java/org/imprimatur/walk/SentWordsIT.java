package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing goes out that was not screened, wherever in a post it stands; what does not fit is refused with its sentence.
 */
class SentWordsIT {

  private static final String HARMLESS = "Early care matters. Ask your program about theirs.";
  private static final String NUMBER = "My patient was seen here, SSN 078-05-1120.";
  private static final String ATTACK = "These quacks should be ashamed";

  private final Api member = Api.as("member");

  static Stream<Arguments> hidden() {
    return Stream.of(
        Arguments.of("variants", Map.of("web", NUMBER), "On the society's feed"),
        Arguments.of("variants", Map.of("mastodon", NUMBER), "On Mastodon"),
        Arguments.of("title", NUMBER, "In the title"),
        Arguments.of("title", "078-05-1120", "In the title"),
        Arguments.of("segments", List.of("Early care matters.", NUMBER), ""),
        Arguments.of("sources", List.of("https://doi.org/10.5555/12345678", NUMBER), "In source 2"),
        Arguments.of("listedAccounts", List.of(Map.of("handle", "someone", "claimedName", ATTACK, "proof", "")),
            "In the name of @someone"),
        Arguments.of("listedAccounts", List.of(Map.of("handle", "someone", "claimedName", "Some One", "proof", NUMBER)),
            "In the name of @someone"),
        Arguments.of("listedAccounts",
            List.of(Map.of("handle", "someone", "claimedName", "Some One", "proof",
                "https://example.org/?ssn=078-05-1120")),
            "In the name of @someone"),
        Arguments.of("sources", List.of("https://example.org/078%2D05%2D1120"), "In source 1"),
        Arguments.of("sources", List.of("SSN 078-05-", "1120"), "From one field into the next"),
        Arguments.of("segments", List.of("The form says SSN 078-05-", "1120 is its end."), "078-05-"),
        Arguments.of("media", List.of(Map.of("type", "image", "alt", NUMBER)), "In the words for medium 1"),
        Arguments.of(
            "declarations", Map.of("patient", "none", "interests", List.of("Fees from Acme", NUMBER), "ai", "none",
                "accountsChecked", true),
            "In your disclosure"));
  }

  @ParameterizedTest
  @MethodSource("hidden")
  void what_would_block_in_the_text_blocks_wherever_it_stands(String field, Object value, String where) {
    var draft = Drafts.post(HARMLESS);
    draft.put(field, value);
    var saved = member.post("/api/v1/submissions", draft);
    assertEquals("BLOCK", saved.json().path("screening").path("outcome").asText(), saved.body());
    var submitted = member.post("/api/v1/submissions/" + saved.json().path("id").asText() + "/submit", null);
    assertEquals("SCREENING_BLOCKED", submitted.code(), submitted.body());
    assertTrue(submitted.body().contains(where), submitted.body());
  }

  static List<String> broken() {
    return List.of("The form says SSN 078-05-\n1120.", "See https://example.org/chart?mrn=00451873.",
        "See https://example.org/#078%252D05%252D1120.");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_number_in_an_address_or_over_two_lines_blocks_with_its_place(String text) {
    var found = member.post("/api/v1/submissions", Drafts.post(text)).json().path("screening");
    assertEquals("BLOCK", found.path("outcome").asText(), found.toString());
    var finding = found.path("findings").get(0);
    assertEquals(text.substring(finding.path("start").asInt(), finding.path("end").asInt()),
        finding.path("match").asText());
    assertTrue(finding.path("start").asInt() > 0, finding.toString());
  }

  @Test
  void a_number_that_begins_in_the_title_and_ends_in_the_text_blocks() {
    var draft = Drafts.post("1120 is its end.");
    draft.put("title", "The form says SSN 078-05-");
    var found = member.post("/api/v1/submissions", draft).json().path("screening");
    assertEquals("BLOCK", found.path("outcome").asText(), found.toString());
    assertEquals(1, count(found.path("findings"), "078-05-"), found.toString());
  }

  @Test
  void a_content_warning_is_screened() {
    var answer = member.post("/api/v1/screenings", Map.of("text", HARMLESS, "contentWarning", NUMBER)).json();
    assertEquals("BLOCK", answer.path("outcome").asText(), answer.toString());
    assertTrue(answer.toString().contains("In the content warning"), answer.toString());
  }

  @Test
  void a_place_outside_of_the_text_is_said_of_the_whole_text() {
    var draft = Drafts.post(HARMLESS);
    draft.put("variants", Map.of("web", NUMBER + " ".repeat(200) + "Thank you."));
    for (var finding : member.post("/api/v1/submissions", draft).json().path("screening").path("findings")) {
      assertEquals(HARMLESS.length(), finding.path("end").asInt(), finding.toString());
    }
  }

  @Test
  void the_same_words_on_every_channel_are_found_once() {
    var draft = Drafts.post("Ring 312-555-0199 to hear how she did.");
    draft.put("channels", List.of("x", "bluesky", "mastodon", "threads", "linkedin", "newsletter"));
    var found = member.post("/api/v1/submissions", draft).json().path("screening").path("findings");
    assertEquals(1, count(found, "312-555-0199"), found.toString());
  }

  @Test
  void words_for_a_channel_that_is_not_chosen_stay_in_the_draft_and_are_not_in_what_is_hashed() {
    var draft = Drafts.post(HARMLESS);
    draft.put("variants", Map.of("linkedin", NUMBER, "web", "Early care matters to all."));
    var id = Drafts.submitted(member, draft);
    var revision = member.get("/api/v1/submissions/" + id + "/revisions/1");
    assertFalse(revision.body().contains("078-05-1120"), revision.body());
    assertTrue(revision.json().path("canonical").asText().contains("Early care matters to all."), revision.body());
    assertTrue(member.get("/api/v1/submissions/" + id).body().contains("078-05-1120"));
  }

  @Test
  void a_list_of_accounts_that_nobody_checked_is_one_finding() {
    var draft = Drafts.newsletterThatListsAccounts("Two to read: @CollabCareNotes and @RuralPsychiatry.");
    draft.put("declarations", Map.of("patient", "none", "interests", "none", "ai", "none", "accountsChecked", false));
    var found = member.post("/api/v1/submissions", draft).json().path("screening").path("findings");
    assertEquals(List.of("endorse-account-list"),
        found.findValuesAsText("ruleId").stream().filter(rule -> rule.startsWith("endorse")).toList(),
        found.toString());
  }

  @Test
  void a_line_that_a_text_for_one_channel_calls_for_is_in() {
    var draft = Drafts.post(HARMLESS);
    draft.put("variants", Map.of("mastodon", "Suicide is hard to talk about. Ask, listen, stay."));
    var id = Drafts.submitted(member, draft);
    assertTrue(renderings(id).contains("Call or text 988"), renderings(id));
  }

  @Test
  void what_the_screenings_say_of_a_source_is_what_a_submission_hears() {
    var asked = Map.of("text", HARMLESS, "sources", List.of(NUMBER));
    var answer = member.post("/api/v1/screenings", asked);
    assertEquals("BLOCK", answer.json().path("outcome").asText(), answer.body());
  }

  @Test
  void more_links_than_threads_takes_are_refused_with_their_sentence() {
    var draft = Drafts.post(
        "Seven: https://a.org https://b.org https://c.org https://d.org https://e.org https://f.org https://g.org");
    draft.put("channels", List.of("threads"));
    var refused = submit(draft);
    assertEquals(422, refused.status(), refused.body());
    assertTrue(refused.body().contains("The post has 7 links; Threads takes 5. Delete 2."), refused.body());
  }

  @Test
  void an_invisible_character_that_x_refuses_is_refused_with_its_sentence() {
    var draft = Drafts.post("Early care\uFEFF matters.");
    draft.put("channels", List.of("x"));
    var refused = submit(draft);
    assertEquals(422, refused.status(), refused.body());
    assertTrue(refused.body().contains("U+FEFF"), refused.body());
  }

  @Test
  void the_posts_of_a_thread_that_was_split_here_are_numbered() {
    var draft =
        Drafts.post("In our clinic the team meets on Monday, and each member says what went well and what did not. "
            .repeat(8).strip());
    draft.put("kind", "thread");
    draft.put("channels", List.of("x"));
    var id = Drafts.submitted(member, draft);
    for (var rendering : member.get("/api/v1/submissions/" + id + "/revisions/1/renderings").json()) {
      var posts = rendering.path("segments");
      for (int i = 0; i < posts.size() && rendering.path("channel").asText().equals("x"); i++) {
        var number = (i + 1) + "/" + posts.size();
        assertTrue(posts.size() > 1 && posts.get(i).path("text").asText().contains(number), posts.toString());
      }
    }
  }

  @Test
  void the_by_line_names_those_who_agreed_to_have_written_it() {
    var draft = Drafts.post(HARMLESS);
    draft.put("coAuthors", List.of("member2"));
    var asked = Drafts.submitted(member, draft);
    assertTrue(renderings(asked).contains("By Asha Rao, MD\\n"), renderings(asked));
    var id = member.post("/api/v1/submissions", draft).json().path("id").asText();
    assertEquals(200, Api.as("member2").post("/api/v1/submissions/" + id + "/accept", null).status());
    member.post("/api/v1/submissions/" + id + "/submit", null);
    assertTrue(renderings(id).contains("By Asha Rao, MD, and "), renderings(id));
  }

  @Test
  void the_feed_carries_nothing_but_what_was_listed_and_hashed() {
    for (var item : Api.visitor().get("/feed.json").json().path("items")) {
      var members = new TreeSet<String>();
      item.fieldNames().forEachRemaining(members::add);
      assertEquals(Set.of("id", "url", "title", "content_text", "date_published", "authors", "_imprimatur"), members);
      assertFalse(item.path("content_text").asText().isEmpty());
    }
  }

  private String renderings(String id) {
    return member.get("/api/v1/submissions/" + id + "/revisions/1/renderings").body();
  }

  private Api.Answer submit(Map<String, Object> draft) {
    var id = member.post("/api/v1/submissions", new LinkedHashMap<>(draft)).json().path("id").asText();
    return member.post("/api/v1/submissions/" + id + "/submit", null);
  }

  private static int count(JsonNode findings, String match) {
    int count = 0;
    for (var finding : findings) {
      count += finding.path("match").asText().equals(match) || finding.path("message").asText().contains(match) ? 1 : 0;
    }
    return count;
  }
}
