package org.imprimatur.web.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.imprimatur.pack.application.DraftSwitches;
import org.imprimatur.pack.model.SwitchChange.Turned;
import org.imprimatur.web.pack.SwitchesResource.ChangeBody;
import org.imprimatur.web.pack.SwitchesResource.SwitchBody;
import org.imprimatur.web.pack.SwitchesResource.SwitchesBody;
import org.imprimatur.web.pack.SwitchesResource.WantedBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchesResourceTest {

  private static final String SHIPPED = "psychiatric-society-us/3";
  private static final WantedBody WANTED = new WantedBody(SHIPPED, Map.of("state", "other"));

  private final Desk desk = Desk.open();

  @Test
  void whoever_reads_drafts_reads_how_they_stand_and_what_they_may_say() {
    assertEquals(
        new SwitchesBody(SHIPPED, List.of(new SwitchBody("goldwater", "on", List.of("on", "off")),
            new SwitchBody("state", "IL", List.of("IL", "other")),
            new SwitchBody("tax-status", "charity", List.of("charity", "league", "other")))),
        as("auditor", SwitchesResource::read).getEntity());
    assertEquals(403, as("member", SwitchesResource::read).getStatus());
  }

  @Test
  void what_would_change_is_told_by_the_names_of_rules() {
    assertEquals(
        new ChangeBody(List.of(new Turned("state", "IL", "other")), List.of(), List.of("listing-fields")),
        as("chair", each -> each.preview(WANTED)).getEntity());
    assertEquals(403, as("publisher", each -> each.preview(WANTED)).getStatus());
  }

  @Test
  void a_draft_that_is_sent_twice_under_its_key_is_one() {
    var first = as("chair", each -> each.draft("key-1", WANTED));
    assertEquals(201, first.getStatus());
    assertTrue(first.getEntity().toString().contains("\"id\":\"psychiatric-society-us-own/1\""),
        first.getEntity().toString());
    assertEquals(201, as("chair", each -> each.draft("key-1", WANTED)).getStatus());
    assertEquals("WRONG_STATE", problem(as("chair", each -> each.draft(null, WANTED))).code());
  }

  @Test
  void what_is_not_whole_or_not_on_the_policy_in_force_is_refused() {
    var nothing = new HashMap<String, String>();
    nothing.put("state", null);
    for (var body : Arrays.asList(new WantedBody(null, Map.of()), new WantedBody(SHIPPED, null),
        new WantedBody(SHIPPED, nothing))) {
      assertEquals(DraftFault.NO_SWITCHES, problem(as("chair", each -> each.draft(null, body))).detail().what());
      assertEquals(422, as("chair", each -> each.preview(body)).getStatus());
    }
    var late = new WantedBody("psychiatric-society-us/2", Map.of("state", "other"));
    assertEquals("STALE_VERSION", problem(as("chair", each -> each.draft(null, late))).code());
    assertEquals(409, as("chair", each -> each.preview(late)).getStatus());
  }

  @ParameterizedTest
  @CsvSource({"no-such, on, has no switch", "state, TX, may say IL", "state, IL, nothing to change"})
  void a_switch_or_value_that_there_is_not_is_named_with_those_that_there_are(String name, String value, String told) {
    var body = new WantedBody(SHIPPED, Map.of(name, value));
    var refused = problem(as("chair", each -> each.draft(null, body)));
    assertEquals("INVALID", refused.code());
    var said = desk.words().of(refused.detail());
    assertTrue(said.contains(told), said);
    assertEquals(422, as("chair", each -> each.preview(body)).getStatus());
  }

  private static Problem problem(Response answer) {
    return (Problem) answer.getEntity();
  }

  private Response as(String who, Function<SwitchesResource, Response> call) {
    desk.asking(Asked.post("/api/v1/policies/switches"));
    return desk.as(who, () -> call.apply(new SwitchesResource(desk.use(DraftSwitches.class), desk.replies())));
  }
}
