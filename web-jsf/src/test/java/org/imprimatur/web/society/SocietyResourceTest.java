package org.imprimatur.web.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.model.Profile;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class SocietyResourceTest {

  private static final String LAKESIDE =
      "{\"name\":\"Lakeside Society\",\"languages\":[\"en\"],\"taxStatus\":\"LEAGUE\",\"handles\":[\"@lakeside\"]}";

  private final Desk desk = Desk.open();

  @Test
  void where_nothing_was_saved_version_0_says_nothing() {
    var answer = desk.as("member", resource()::read);
    assertEquals("\"0\"", answer.getHeaderString("ETag"));
    assertEquals("", body(answer).path("name").asText());
  }

  @Test
  void what_is_saved_is_one_flat_object_with_its_version() {
    var saved = body(put("admin", "\"0\"", LAKESIDE));
    assertEquals("1 admin Lakeside Society LEAGUE [\"lakeside\"]",
        saved.path("version").asInt() + " " + saved.path("savedBy").asText() + " " + saved.path("name").asText() + " "
            + saved.path("taxStatus").asText() + " " + saved.path("handles"));
  }

  @Test
  void what_is_read_can_be_sent_back() {
    put("admin", "\"0\"", LAKESIDE);
    var read = body(desk.as("member", resource()::read)).toString();
    var again = put("chair", "\"1\"", read);
    assertEquals("200 \"1\"", again.getStatus() + " " + again.getHeaderString("ETag"));
  }

  @Test
  void channels_that_are_not_named_stay_and_those_that_count_are_always_read() {
    assertEquals(6, body(put("admin", "\"0\"", LAKESIDE)).path("channels").size());
    var some = LAKESIDE.replace("}", ",\"channels\":[\"newsletter\",\"x\"]}");
    assertEquals("[\"x\",\"newsletter\"]", body(put("admin", "\"1\"", some)).path("channels").toString());
    var kept = body(put("admin", "\"2\"", LAKESIDE.replace("Lake", "River")));
    assertEquals("3 [\"x\",\"newsletter\"]", kept.path("version").asInt() + " " + kept.path("channels"));
    var none = body(put("admin", "\"3\"", LAKESIDE.replace("}", ",\"channels\":[]}")));
    assertEquals("4 []", none.path("version").asInt() + " " + none.path("channels"), "its feed alone");
    assertEquals(422, put("admin", "\"4\"", LAKESIDE.replace("}", ",\"channels\":[\"pager\"]}")).getStatus());
  }

  @Test
  void without_the_version_it_changes_or_on_an_old_one_nothing_is_saved() {
    assertEquals(428, put("chair", null, LAKESIDE).getStatus());
    assertEquals(200, put("chair", "\"0\"", LAKESIDE).getStatus());
    assertEquals(409, put("chair", "\"0\"", LAKESIDE.replace("Lake", "River")).getStatus());
    assertEquals("\"1\"", desk.as("member", resource()::read).getHeaderString("ETag"));
  }

  @Test
  void a_picture_is_the_next_version_and_what_is_read_sent_back_keeps_it() {
    put("admin", "\"0\"", LAKESIDE);
    assertEquals(422, show("\"1\"", "no picture").getStatus());
    assertEquals(409, show("\"0\"", LogoPageTest.picture()).getStatus());
    var shown = body(show("\"1\"", LogoPageTest.picture()));
    assertEquals("2 64", shown.path("version").asInt() + " " + shown.path("logo").asText().length());
    assertEquals("\"2\"", put("chair", "\"2\"", shown.toString()).getHeaderString("ETag"));
    assertEquals("\"2\"", put("chair", "\"2\"", LAKESIDE).getHeaderString("ETag"));
    assertTrue(body(show("\"2\"", "")).path("logo").isMissingNode());
    assertEquals("\"3\"", show("\"3\"", null).getHeaderString("ETag"));
  }

  private Response show(String match, String picture) {
    return desk.as("admin", () -> resource().show(match, null, new SocietyResource.LogoBody(picture)));
  }

  @Test
  void a_member_is_refused() {
    assertEquals(403, put("member", "\"0\"", LAKESIDE).getStatus());
  }

  private Response put(String who, String match, String json) {
    return desk.as(who, () -> resource().save(match, null, Desk.json(json, Profile.class)));
  }

  private static JsonNode body(Response answer) {
    return Desk.json(Desk.json(answer.getEntity()), JsonNode.class);
  }

  private SocietyResource resource() {
    desk.asking(Asked.get("/api/v1/society"));
    return new SocietyResource(desk.use(KeepSociety.class), desk.replies());
  }
}
