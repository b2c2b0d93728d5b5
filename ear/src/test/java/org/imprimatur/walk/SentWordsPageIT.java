package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the pages: what stands beside a text is found while it is written, stops the post, and is shown to voters. */
class SentWordsPageIT {

  private static final String HARMLESS = "Early care matters. Ask your program about theirs.";
  private static final String NUMBER = "My patient was seen here, SSN 078-05-1120.";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void every_field_is_screened_while_it_is_typed_and_says_where() {
    var fields = Map.of(
        "title", "In the title", "sources", "In source 1", "interests", "In your disclosure", "segments", "078-05-1120",
        "accounts", "In the name of @someone");
    for (var field : fields.entrySet()) {
      var page = write(HARMLESS);
      page.locator("[id='post:" + field.getKey() + "']")
          .fill(field.getKey().equals("accounts") ? "@someone | " + NUMBER : NUMBER);
      assertThat(page.locator("[data-test=finding].block").first()).containsText(field.getValue());
      page.locator("[id='post:submit']").click();
      assertThat(page.locator("[id=messages]")).containsText("must change before this can go to review");
      page.context().close();
    }
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  @Test
  void what_a_channel_does_not_take_is_said_at_the_submission() {
    var page = write("Six: https://a.org https://b.org https://c.org https://d.org https://e.org https://f.org");
    page.locator("[id='post:channels'] label:text-is('Threads')").click();
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("[id=messages]")).containsText("The post has 6 links; Threads takes 5. Delete 1.");
  }

  @Test
  void a_blocking_finding_elsewhere_hides_none_in_the_text() {
    var page = write("She committed suicide, the report said, and named no reason.");
    page.locator("[id='post:title']").fill("The schizophrenics and the crazies");
    assertThat(page.locator("[data-test=finding]").filter(new FilterOptions().setHasText("committed"))).not()
        .hasCount(0);
  }

  @Test
  void voters_read_where_a_finding_stands() {
    var member = Api.as("member");
    var draft = Drafts.post(HARMLESS);
    draft.put("variants", Map.of("mastodon", "She committed suicide, the report said, and named no reason."));
    draft.put("answers",
        Map.of("sui-language", "The words are those of the report.", "cite-claim-without-source", "It is a report."));
    var id = Drafts.submitted(member, draft);
    assertEquals("IN_REVIEW", member.get("/api/v1/submissions/" + id).json().path("state").asText(),
        member.get("/api/v1/submissions/" + id).body());
    var reviewer = browser.as("reviewer");
    reviewer.navigate(browser.url("/review/" + id));
    assertThat(reviewer.locator("[data-test=finding]").first()).containsText("On Mastodon");
    assertThat(reviewer.locator("[data-test=finding]").first()).containsText("The author answers");
    browser.look(reviewer, "review-variant");
  }

  private static Page write(String text) {
    var page = browser.as("member");
    page.navigate(browser.url("/compose"));
    page.locator("[id='post:text']").fill(text);
    page.getByText("Sources, accounts, co-authors, thread").click();
    for (var choice : List.of("patient", "ai")) {
      page.locator("[id='post:" + choice + "']").selectOption("NONE");
    }
    page.locator("[id='post:interests']").fill("none");
    return page;
  }
}
