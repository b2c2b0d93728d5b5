package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may put a hold and who may lift it: the sequences that a table of single calls cannot see. */
class HoldsIT {

  private final Api member = Api.as("member");
  private final Api privacy = Api.as("privacy");
  private final Api chair = Api.as("chair");
  private final Api publisher = Api.as("publisher");

  @Test
  void nobody_holds_their_own_post() {
    var id = Drafts.submitted(chair, Drafts.post("A walk at noon is worth the email that waits."));
    var refused = hold(chair, id);
    assertEquals(403, refused.status(), refused.body());
    assertEquals("NOT_ALLOWED", refused.code());
    assertEquals("IN_REVIEW", state(id));
  }

  @Test
  void the_chair_does_not_lift_the_hold_on_her_own_post_with_or_without_the_publisher() {
    var id = Drafts.submitted(chair, Drafts.post("Thank a night nurse today."));
    assertEquals("ON_HOLD", hold(privacy, id).json().path("state").asText());
    assertEquals(403, lift(chair, id).status());
    assertEquals("ON_HOLD", lift(publisher, id).json().path("state").asText());
    assertEquals(403, lift(chair, id).status());
    assertEquals("ON_HOLD", state(id));
    assertEquals("IN_REVIEW", lift(privacy, id).json().path("state").asText());
  }

  @Test
  void an_officer_who_edited_the_post_does_not_lift_its_hold() {
    var draft = Drafts.post("Ask about sleep before you ask about anything else.");
    draft.put("coAuthors", List.of("publisher"));
    var id = member.post("/api/v1/submissions", draft).json().path("id").asText();
    publisher.post("/api/v1/submissions/" + id + "/accept", null);
    draft.put("text", "Ask about sleep first.");
    var etag = publisher.get("/api/v1/submissions/" + id).header("ETag");
    assertEquals(200, publisher.send("PUT", "/api/v1/submissions/" + id, draft, Map.of("If-Match", etag)).status());
    member.post("/api/v1/submissions/" + id + "/submit", null);
    assertEquals("ON_HOLD", hold(privacy, id).json().path("state").asText());
    assertEquals("ON_HOLD", lift(chair, id).json().path("state").asText());
    assertEquals(403, lift(publisher, id).status());
    assertEquals("ON_HOLD", state(id));
  }

  @Test
  void two_officers_lift_a_hold_and_the_first_is_shown_while_it_waits_for_the_second() {
    var id = Drafts.submitted(member, Drafts.post("Supervision is a gift that keeps its receipt."));
    hold(privacy, id);
    var waiting = lift(chair, id).json();
    assertEquals("ON_HOLD", waiting.path("state").asText());
    assertEquals("privacy", waiting.path("holder").asText());
    assertEquals("chair", waiting.path("liftAskedBy").path(0).asText());
    assertTrue(waiting.path("holdReviewBy").asText().compareTo(waiting.path("changedAt").asText()) > 0,
        waiting.toString());
    var again = lift(chair, id);
    assertEquals(409, again.status(), again.body());
    assertEquals("GUARD_NOT_MET", again.code());
    assertTrue(again.json().path("detail").asText().contains("second officer"), again.body());
    assertEquals(403, lift(Api.as("reviewer"), id).status());
    var lifted = lift(publisher, id).json();
    assertEquals("IN_REVIEW", lifted.path("state").asText());
    assertTrue(lifted.path("liftAskedBy").isMissingNode() || lifted.path("liftAskedBy").isEmpty(), lifted.toString());
    assertEquals(List.of("submission.held", "hold.lift-asked", "submission.resumed"), actions(id).subList(3, 6));
  }

  @Test
  void whoever_recused_neither_holds_the_post_nor_lifts_its_hold() {
    var id = Drafts.submitted(member, Drafts.post("Curiosity is a clinical skill."));
    var recusal = Map.of("verdict", "RECUSE", "reason", "We share a clinic.", "contentHash",
        chair.get("/api/v1/submissions/" + id).json().path("contentHash").asText());
    assertEquals(200, chair.post("/api/v1/submissions/" + id + "/votes", recusal).status());
    assertEquals(403, hold(chair, id).status());
    hold(privacy, id);
    assertEquals(403, lift(chair, id).status());
    lift(publisher, id);
    assertEquals("ON_HOLD", state(id));
  }

  @Test
  void whoever_recused_is_offered_neither_to_hold_nor_to_lift() {
    var id = Drafts.submitted(member, Drafts.post("A closed door is a kind of listening."));
    var hash = chair.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
    chair.post("/api/v1/submissions/" + id + "/votes",
        Map.of("verdict", "RECUSE", "reason", "We share a clinic.", "contentHash", hash));
    assertEquals("[]", offered(chair, id));
    assertEquals("[\"REQUEST_CHANGES\",\"HOLD\"]", offered(publisher, id));
    try (var browser = Browser.open()) {
      var page = browser.as("chair");
      page.navigate(browser.url("/review/" + id));
      assertThat(page.locator("[data-test=why-not]")).containsText("You recused yourself");
      assertThat(page.locator("[id=moves]")).hasCount(0);
      hold(privacy, id);
      assertEquals("[]", offered(chair, id));
      assertEquals("[\"LIFT\"]", offered(publisher, id));
      page.reload();
      assertThat(page.locator("[data-test=now]")).containsText("On hold by Ruth Abara");
      assertThat(page.locator("[id=moves]")).hasCount(0);
      browser.look(page, "recused");
    }
  }

  private static String offered(Api person, String id) {
    return person.get("/api/v1/submissions/" + id).json().path("permitted").toString();
  }

  @Test
  void an_author_may_take_a_held_post_back() {
    var id = Drafts.submitted(member, Drafts.post("Slow is smooth, and smooth is kind."));
    hold(privacy, id);
    assertEquals("RECALLED", member.post("/api/v1/submissions/" + id + "/recall", null).json().path("state").asText());
    // What was taken back is its author's again: the committee does not read it, so a vote finds no such post.
    assertEquals("NOT_FOUND",
        chair.post("/api/v1/submissions/" + id + "/votes", Map.of("verdict", "APPROVE", "contentHash", "0")).code());
  }

  @Test
  void on_the_page_the_first_officer_is_told_to_wait_and_the_second_finds_it_at_home() {
    var id = Drafts.submitted(member, Drafts.post("A lunch away from the desk is not a luxury."));
    hold(privacy, id);
    try (var browser = Browser.open()) {
      var first = browser.as("chair");
      first.navigate(browser.url("/review/" + id));
      var now = first.locator("[data-test=now]");
      assertThat(now).containsText("On hold by Ruth Abara: I want to check a name first. It ends by itself on ");
      first.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lift the hold")).click();
      assertThat(now).containsText("Ines Marsh asked to lift it; it waits for a second officer.");
      browser.look(first, "held");
      var second = browser.as("publisher");
      browser.look(second, "told");
      var notice = second.locator("[data-test=notice]")
          .filter(new Locator.FilterOptions().setHasText("A lunch away from the desk"));
      assertThat(notice).containsText("An officer asks to lift a hold.");
      notice.getByRole(AriaRole.LINK).click();
      second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lift the hold")).click();
      assertThat(second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it on hold"))).isVisible();
      assertEquals("IN_REVIEW", state(id));
      second.navigate(browser.url("/home"));
      assertThat(notice).hasCount(0);
      assertEquals(List.of(), browser.faults());
    }
  }

  private static Api.Answer hold(Api person, String id) {
    return person.post("/api/v1/submissions/" + id + "/hold", Map.of("reason", "I want to check a name first."));
  }

  private static Api.Answer lift(Api person, String id) {
    return person.post("/api/v1/submissions/" + id + "/resume", null);
  }

  private String state(String id) {
    return privacy.get("/api/v1/submissions/" + id).json().path("state").asText();
  }

  private List<String> actions(String id) {
    return member.get("/api/v1/submissions/" + id + "/history").json().findValuesAsText("action");
  }
}
