package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages on which a co-author answers and the chair names a voter. */
class VotersPagesIT {

  private static final String POSTS = "/api/v1/submissions";

  @Test
  void a_named_co_author_reads_the_text_on_the_home_page_and_accepts_or_declines() {
    var member = Api.as("member");
    var accepted = drafted(member, "Two of us wrote this about sleep.");
    var declined = drafted(member, "One of us wrote this about tea.");
    try (var browser = Browser.open()) {
      var page = browser.as("member2");
      var asked = page.locator("[data-test=asked]", new Page.LocatorOptions().setHasText("about sleep"));
      asked.locator("summary").click();
      assertThat(asked).containsText("Two of us wrote this about sleep.");
      browser.look(page, "home-asked");
      asked.getByText("Accept", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(asked).hasCount(0);
      page.locator("[data-test=asked]", new Page.LocatorOptions().setHasText("about tea"))
          .getByText("Decline", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("[data-test=asked]", new Page.LocatorOptions().setHasText("about tea"))).hasCount(0);
      assertEquals(List.of(), browser.faults());
    }
    assertEquals("[\"member\",\"member2\"]", member.get(POSTS + "/" + accepted).json().path("authors").toString());
    assertEquals("[]", member.get(POSTS + "/" + declined).json().path("coAuthors").toString());
  }

  @Test
  void the_chair_sees_in_the_queue_what_waits_and_names_somebody_on_the_review_page() {
    var draft = Drafts.post("I once sat with a patient who could not rest. We spoke until the morning, and it helped.");
    draft.put("declarations",
        Map.of("patient", "composite", "interests", "none", "ai", "none", "accountsChecked", true));
    draft.put("title", "A night that I remember");
    var id = Drafts.submitted(Api.as("privacy"), draft);
    try (var browser = Browser.open()) {
      var page = browser.as("chair");
      page.navigate(browser.url("/queue?lane=all"));
      while (page.getByText("A night that I remember").count() == 0) {
        page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
      }
      assertThat(page.locator("main")).containsText("It waits until somebody is named to vote for privacy");
      browser.look(page, "queue-waits");
      page.navigate(browser.url("/review/" + id));
      assertThat(page.locator("[data-test=waits-for]")).containsText("The chair names somebody.");
      browser.look(page, "review-waits");
      page.getByLabel("Who votes for it").selectOption("reviewer2");
      page.getByLabel("Reason, kept in the record").first().fill("Knows the rules on privacy.");
      page.getByText("Name this person").click();
      assertThat(page.locator("main")).containsText("was named to vote for privacy");
      assertThat(page.locator("[data-test=waits-for]")).hasCount(0);
      browser.look(page, "review-named");
      assertEquals(List.of(), browser.faults());
    }
    assertEquals("IN_REVIEW", Api.as("chair").get(POSTS + "/" + id).json().path("state").asText());
  }

  @Test
  void a_trainees_supervisor_is_offered_what_they_may_say_and_no_more() {
    var draft = Drafts.post("I once sat with a patient who could not rest. We spoke until the evening, and it helped.");
    draft.put("declarations",
        Map.of("patient", "composite", "interests", "none", "ai", "none", "accountsChecked", true));
    var id = Drafts.submitted(Api.as("trainee"), draft);
    try (var browser = Browser.open()) {
      var page = browser.as("supervisor");
      page.navigate(browser.url("/review/" + id));
      assertThat(page.getByText("Approve this exact text")).hasCount(1);
      assertEquals(List.of("Approve this exact text", "Ask for changes", "Recuse myself"),
          page.locator("fieldset label").allInnerTexts());
      assertEquals(List.of(), browser.faults());
    }
  }

  private static String drafted(Api author, String text) {
    var draft = Drafts.post(text);
    draft.put("coAuthors", List.of("member2"));
    return author.post(POSTS, draft).json().path("id").asText();
  }
}
