package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a refusal names: the thing that was asked for, what is the matter, and what to do. */
class RefusalsIT {

  private static final String REMEDY = ". Check the address, or go back to the list.";

  private final Api chair = Api.as("chair");

  @Test
  void what_is_not_there_is_named_as_it_was_asked_for() {
    var pack = "There is no policy no-such-pack/7" + REMEDY;
    assertEquals(pack, detail(chair.send("DELETE", "/api/v1/policies/drafts/no-such-pack/7", null, Map.of())));
    assertEquals(pack, detail(chair.get("/api/v1/policies/no-such-pack/7")));
    var post = "There is no post nothing-here" + REMEDY;
    assertEquals(post, detail(chair.get("/api/v1/submissions/nothing-here")));
    assertEquals(post, detail(chair.post("/api/v1/submissions/nothing-here/recall", null)));
  }

  @Test
  void a_very_long_name_is_cut() {
    var detail = detail(chair.get("/api/v1/submissions/" + "x".repeat(2_000)));
    assertEquals("There is no post " + "x".repeat(60) + "…" + REMEDY, detail);
  }

  @Test
  void a_page_that_is_not_there_names_what_was_asked_for_and_only_as_words() {
    try (var browser = Browser.open()) {
      var page = browser.as("member");
      assertEquals(404, page.navigate(browser.url("/review/no-such-post")).status());
      assertThat(page.locator("h1")).hasText("There is no such post");
      assertThat(page.locator("main")).containsText("There is no post no-such-post" + REMEDY);
      browser.look(page, "no-post");
      assertEquals(404, page.navigate(browser.url("/no-such-page")).status());
      assertThat(page.locator("h1")).hasText("There is no such page");
      assertThat(page.locator("main"))
          .containsText("Nothing is at /no-such-page. Check the address, or go back to your posts.");
      assertEquals(404, page.navigate(browser.url("/review/%3Cb%20id=owned%3E")).status());
      assertThat(page.locator("[id=owned]")).hasCount(0);
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void a_page_that_is_others_says_whose_it_is() {
    try (var browser = Browser.open()) {
      var page = browser.as("member");
      assertEquals(403, page.navigate(browser.url("/queue")).status());
      assertThat(page.locator("h1")).hasText("The queue is the committee’s");
      assertThat(page.locator("main")).containsText("Ask the chair if you should have a seat");
      browser.look(page, "queue-refused");
    }
  }

  private static String detail(Api.Answer answer) {
    return answer.json().path("detail").asText();
  }
}
