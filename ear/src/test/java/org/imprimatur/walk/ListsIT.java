package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A list shows what its reader may see and tells nothing of the rest; its cursors cannot be made, changed or passed on.
 */
class ListsIT {

  private static final String POSTS = "/api/v1/submissions";

  private final Api member = Api.as("member");
  private final Api reviewer = Api.as("reviewer");
  private final Api chair = Api.as("chair");

  @Test
  void a_search_page_by_page_does_not_tell_that_anothers_draft_has_the_word() {
    var word = word();
    var own = draft(reviewer, word + " in a draft of mine, which is older.");
    draft(member, word + " in a draft that is its author's alone.");
    var page = reviewer.get(POSTS + "?limit=1&q=" + word).json();
    assertEquals(List.of(own), ids(page));
    assertTrue(page.path("next").isMissingNode() || page.path("next").isNull(), page.toString());
  }

  @Test
  void a_state_or_ones_own_lists_no_draft_of_another_and_no_page_is_short() {
    var word = word();
    var hers = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      hers.add(draft(reviewer, word + " of the reviewer, " + i));
      draft(member, word + " of the member, " + i);
    }
    for (var query : List.of("state=DRAFT", "state=DRAFT&mine=true", "mine=true", "mine=false")) {
      var seen = new ArrayList<String>();
      var address = POSTS + "?limit=2&q=" + word + "&" + query;
      var page = reviewer.get(address).json();
      seen.addAll(ids(page));
      assertEquals(2, seen.size(), query);
      seen.addAll(ids(reviewer.get(address + "&cursor=" + page.path("next").asText()).json()));
      assertEquals(hers.stream().sorted().toList(), seen.stream().sorted().toList(), query);
    }
  }

  @Test
  void what_was_bounced_or_edited_and_then_taken_back_is_not_shown_to_the_committee() {
    var word = word();
    var bounced = Drafts.submitted(member,
        Drafts.post(word + ". My patient John Smith, SSN 078-05-1120, was admitted last Tuesday."));
    assertEquals("DRAFT", member.get(POSTS + "/" + bounced).json().path("state").asText());
    var edited = Drafts.submitted(member, Drafts.post("Our society meets on the first Monday to talk about sleep."));
    assertEquals(200, member.post(POSTS + "/" + edited + "/recall", null).status());
    assertEquals(200, member.post(POSTS + "/" + bounced + "/recall", null).status());
    for (var id : List.of(bounced, edited)) {
      assertEquals("RECALLED", member.get(POSTS + "/" + id).json().path("state").asText());
      for (var path : List.of("", "/renderings", "/history", "/deliveries", "/revisions/1")) {
        assertEquals(404, reviewer.get(POSTS + "/" + id + path).status(), path);
      }
    }
    assertEquals(List.of(), ids(reviewer.get(POSTS + "?q=" + word).json()));
    assertEquals(List.of(bounced), ids(member.get(POSTS + "?q=" + word).json()));
  }

  @ParameterizedTest
  @ValueSource(strings = {POSTS + "?limit=1", "/api/v1/queue?limit=1", "/api/v1/audit/entries?limit=1"})
  void a_cursor_that_was_not_made_for_this_list_and_reader_is_400(String list) {
    for (int i = 0; i < 2; i++) {
      Drafts.submitted(member, Drafts.post("One of two posts that wait, so that the list has two pages: " + i));
    }
    var cursor = chair.get(list).json().path("next").asText();
    assertEquals(200, chair.get(list + "&cursor=" + cursor).status());
    var last = cursor.charAt(cursor.length() - 1);
    var forged = List.of(
        "AAAA", "0", "7", "!!!", "", cursor.substring(1), cursor.substring(0, cursor.length() - 1), cursor + "A",
        cursor + "=",
        cursor.substring(0, cursor.length() - 1) + (last == 'A' ? 'B' : 'A'),
        "A" + cursor.substring(1).toLowerCase(Locale.ROOT),
        "MTc5NTAwMDAwMDAwMDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA",
        foreign(chair, list), foreign(Api.as("auditor"), "same " + list));
    for (var each : forged) {
      var answer = chair.get(list + "&cursor=" + URLEncoder.encode(each, StandardCharsets.UTF_8));
      assertEquals(400, answer.status(), each);
      assertEquals("CURSOR_INVALID", answer.code(), each);
    }
  }

  /** A cursor of another list of the same reader, or of the same list of another reader. */
  private static String foreign(Api reader, String list) {
    var other = list.startsWith("same ") ? list.substring(5)
        : list.startsWith("/api/v1/queue") ? POSTS + "?limit=1" : "/api/v1/queue?limit=1";
    var cursor = reader.get(other).json().path("next").asText();
    assertTrue(cursor.length() > 20, other);
    return cursor;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/invitations", "/api/v1/tokens", "/api/v1/policies"})
  void a_short_list_is_read_page_by_page_as_well(String list) {
    for (int i = 0; i < 3; i++) {
      var draft = Drafts.post("Written by two, or so its author says: " + i);
      draft.put("coAuthors", List.of("chair"));
      member.post(POSTS, draft);
    }
    var whole = ids(chair.get(list + "?limit=200").json());
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = chair.get(list + "?limit=1" + cursor).json();
      seen.addAll(ids(page));
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    assertEquals(whole, seen);
    assertEquals("CURSOR_INVALID", chair.get(list + "?limit=1&cursor=AAAA").code());
    assertEquals(422, chair.get(list + "?limit=many").status());
  }

  @Test
  void whoever_has_no_seat_is_refused_the_queue_with_a_cursor_and_without() {
    assertEquals("NOT_ALLOWED", member.get("/api/v1/queue?limit=1").code());
    assertEquals("NOT_ALLOWED", member.get("/api/v1/queue?limit=1&cursor=AAAA").code());
  }

  @Test
  void a_cursor_of_one_search_does_not_continue_another() {
    var word = word();
    for (int i = 0; i < 2; i++) {
      draft(reviewer, word + " " + i);
    }
    var cursor = reviewer.get(POSTS + "?limit=1&q=" + word).json().path("next").asText();
    for (var query : List.of("", "&q=" + word + "x", "&q=" + word + "&mine=true", "&q=" + word + "&state=DRAFT")) {
      assertEquals("CURSOR_INVALID", reviewer.get(POSTS + "?limit=1&cursor=" + cursor + query).code(), query);
    }
  }

  @Test
  void a_page_with_a_forged_cursor_says_that_it_could_not_be_read() {
    var browser = Browser.open();
    try (browser) {
      var page = browser.as("reviewer");
      for (var path : List.of("/posts?cursor=AAAA", "/posts?q=a&cursor=AAAA", "/queue?lane=all&cursor=AAAA",
          "/posts?cursor=")) {
        assertEquals(400, page.navigate(browser.url(path)).status(), path);
      }
    }
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  private static String draft(Api author, String text) {
    return author.post(POSTS, Drafts.post(text)).json().path("id").asText();
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false).map(item -> item.path("id").asText()).toList();
  }
}
