package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The decision on the review page: chosen by the voter, never by the page. */
class DecideIT {

  private static final String REASON = "The second sentence says it best.";

  private final Api member = Api.as("member");

  @Test
  void nothing_is_chosen_for_the_voter_and_nothing_is_cast_until_they_choose() {
    var id = Drafts.submitted(member, Drafts.post("A good question outlives its answer."));
    try (var browser = Browser.open()) {
      var page = browser.as("reviewer");
      page.navigate(browser.url("/review/" + id));
      assertThat(page.locator("[name='vote:verdict']:checked")).hasCount(0);
      page.locator("[id='vote:reason']").fill(REASON);
      page.locator("[id='vote:send']").click();
      assertThat(page.locator("[id=messages]")).containsText("You have not chosen a decision, so nothing was sent.");
      assertThat(page.locator("[id='vote:reason']")).hasValue(REASON);
      assertThat(page.locator("[name='vote:verdict']:checked")).hasCount(0);
      assertEquals(List.of("draft.begun", "submission.submitted", "round.opened"), actions(id));
      browser.look(page, "review-unchosen");

      page.locator("[id=vote]").getByText("Abstain").click();
      page.locator("[id='vote:send']").click();
      assertThat(page.locator("[id=messages]")).containsText("Your decision is in.");
      assertEquals(List.of("draft.begun", "submission.submitted", "round.opened", "vote.cast"), actions(id));
      assertThat(page.locator("main")).containsText(REASON);
      assertEquals(List.of(), browser.faults());
    }
  }

  private List<String> actions(String id) {
    return member.get("/api/v1/submissions/" + id + "/history").json().findValuesAsText("action");
  }
}
