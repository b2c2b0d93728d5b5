package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Newest;
import org.imprimatur.review.model.Queue.Post;
import org.imprimatur.review.model.Queue.Row;
import org.imprimatur.review.model.Queue.Turn;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

class QueuePageTest {

  private final Desk desk = Desk.open();

  @Test
  void whoever_votes_begins_with_what_waits_for_them_and_the_auditor_with_everything() {
    assertEquals(Lane.MINE, lane("reviewer", Asked.get("/queue")));
    assertEquals(Lane.ALL, lane("auditor", Asked.get("/queue")));
    assertEquals(Lane.DUE, lane("reviewer", Asked.get("/queue").with("lane", "due")));
    assertEquals(Lane.MINE, lane("reviewer", Asked.get("/queue").with("lane", "DUE")));
    assertEquals(Lane.MINE, lane("reviewer", Asked.get("/queue").with("lane", "no-such")));
  }

  @Test
  void the_tabs_stand_in_order_with_their_counts_and_one_of_them_is_shown() {
    desk.kept().waits(Lane.DUE, row("a"));
    var tabs = opened("reviewer", Asked.get("/queue").with("lane", "due")).getLanes();
    assertEquals(List.of("mine", "unclaimed", "due", "author", "all"),
        tabs.stream().map(QueuePage.Tab::wire).toList());
    assertEquals(List.of("due"), tabs.stream().filter(QueuePage.Tab::current).map(QueuePage.Tab::wire).toList());
    assertEquals(List.of(0L, 0L, 1L, 0L, 0L), tabs.stream().map(QueuePage.Tab::count).toList());
  }

  @Test
  void what_is_due_looks_so_only_while_something_is() {
    assertTrue(opened("reviewer", Asked.get("/queue")).getLanes().stream().allMatch(tab -> tab.tone().isEmpty()));
    desk.kept().waits(Lane.DUE, row("a"));
    assertEquals(List.of("due"), opened("reviewer", Asked.get("/queue")).getLanes().stream()
        .filter(tab -> tab.tone().equals("due")).map(QueuePage.Tab::wire).toList());
  }

  @Test
  void an_empty_lane_says_where_to_look_instead() {
    assertTrue(opened("reviewer", Asked.get("/queue")).getEmptyText().startsWith("Nothing waits for your vote."));
    assertEquals("Look at the other parts of the queue.",
        opened("reviewer", Asked.get("/queue").with("lane", "author")).getEmptyText());
  }

  @Test
  void a_long_lane_goes_on_where_its_page_ended() {
    for (int i = 0; i < 26; i++) {
      desk.kept().waits(Lane.MINE, row("post " + i));
    }
    var first = opened("reviewer", Asked.get("/queue"));
    assertEquals(25, first.getRows().size());
    assertTrue(first.getMore().startsWith("queue?lane=mine&cursor="), first.getMore());
    var cursor = first.getMore().substring("queue?lane=mine&cursor=".length());
    var rest = opened("reviewer", Asked.get("/queue").with("cursor", cursor));
    assertEquals(List.of("post 25"), rest.getRows().stream().map(Row::id).toList());
    assertEquals("", rest.getMore());
    assertEquals(400, guarded("privacy", Asked.get("/queue").with("cursor", cursor)));
    assertEquals(400, guarded("reviewer", Asked.get("/queue").with("lane", "all").with("cursor", cursor)));
  }

  @Test
  void whoever_has_no_seat_is_shown_nothing_and_told_whose_the_queue_is() {
    desk.kept().waits(Lane.ALL, row("a"));
    var page = opened("member", Asked.get("/queue"));
    assertEquals(List.of(), page.getRows());
    assertTrue(page.getLanes().stream().allMatch(tab -> tab.count() == 0));
    assertEquals(403, guarded("member", Asked.get("/queue")));
    assertEquals(200, guarded("auditor", Asked.get("/queue")));
  }

  @Test
  void a_row_says_whom_it_waits_for_only_while_somebody_must_be_named() {
    var id = desk.scene().waiting();
    desk.kept().waits(Lane.ALL, vacant(id));
    var page = opened("auditor", Asked.get("/queue"));
    assertTrue(page.waitsFor(page.getRows().get(0)).contains("named to vote"));
    assertEquals("", page.waitsFor(row("a")));
  }

  @Test
  void over_rest_a_row_is_one_flat_object_that_names_only_what_there_is() {
    desk.kept().waits(Lane.UNCLAIMED, row("a"));
    var json = Desk.json(listed("reviewer", "unclaimed", null).getEntity());
    assertTrue(json.contains("\"id\":\"a\"") && json.contains("\"needed\":2"), json);
    assertFalse(json.contains("\"waiting\"") || json.contains("\"vote\""), json);
    assertTrue(json.contains("\"counts\":{\"unclaimed\":1}"), json);
  }

  @Test
  void over_rest_the_lane_is_everything_unless_it_is_named_and_must_be_one_that_there_is() {
    assertThrows(WrongMember.class, () -> listed("reviewer", "MINE", null));
    assertThrows(WrongMember.class, () -> listed("reviewer", "all", "many"));
    listed("reviewer", "all", "999");
    assertEquals(200, desk.kept().asked().get(0).limit());
    assertEquals(400, listed("reviewer", "all", null, "made-up").getStatus());
  }

  @Test
  void over_rest_who_has_no_seat_is_refused() {
    desk.kept().waits(Lane.ALL, row("a"));
    assertEquals(403, listed("member", "all", null).getStatus());
  }

  @Test
  void what_is_due_today_ends_with_the_day_of_the_society() {
    opened("reviewer", Asked.get("/queue"));
    var midnight = Instant.parse("2026-11-24T06:00:00Z");
    assertEquals(List.of(midnight), desk.kept().asked().stream().map(each -> each.endOfDay()).distinct().toList());
  }

  @Test
  void every_lane_has_a_name_of_its_own() {
    var labels = opened("reviewer", Asked.get("/queue")).getLanes().stream().map(QueuePage.Tab::label).toList();
    assertEquals(Lane.values().length, labels.stream().distinct().count(), Arrays.toString(Lane.values()));
  }

  private Response listed(String who, String lane, String limit) {
    return listed(who, lane, limit, null);
  }

  private Response listed(String who, String lane, String limit, String cursor) {
    var resource = new QueueResource(desk.use(ReadQueue.class), desk.words());
    return desk.as(who, () -> resource.list(lane, cursor, limit));
  }

  private Lane lane(String who, Asked asked) {
    return Arrays.stream(Lane.values())
        .filter(lane -> opened(who, asked).getLanes().get(lane.ordinal()).current()).findFirst().orElseThrow();
  }

  private int guarded(String who, Asked asked) {
    try (var stage = Stage.of(asked)) {
      desk.does(who, opened(who, asked)::guard);
      return stage.answered().status();
    }
  }

  private QueuePage opened(String who, Asked asked) {
    var page = new QueuePage(desk.use(ReadQueue.class), desk.use(Authority.class), asked.request(), desk.words());
    desk.does(who, page::load);
    return page;
  }

  static Row row(String id) {
    return new Row(id, new Post("A title", "Asha Rao", "post", "member", List.of("x", "web")), State.IN_REVIEW,
        Optional.of(Instant.parse("2026-11-24T12:00:00Z")), new Newest("hash", 0, 1, 2),
        new Turn(true, false, Optional.empty()));
  }

  private static Row vacant(String id) {
    return new Row(id, new Post("A title", "Asha Rao", "post", "society", List.of()), State.SCREENING, Optional.empty(),
        new Newest("hash", 0, 0, 2), new Turn(false, true, Optional.empty()));
  }
}
