package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.PreviewDraft;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class SubmissionsResourceTest {

  private final Desk desk = Desk.open();
  private Asked asked = desk.asking(Asked.post("/api/v1/submissions"));

  @Test
  void a_draft_that_was_saved_is_answered_with_its_address_its_version_and_what_the_policy_says() {
    var saved = created("A patient of mine lost her job last spring.");
    var body = body(saved);
    assertEquals(201, saved.getStatus());
    assertEquals("/api/v1/submissions/" + body.id(), saved.getHeaderString("Location"));
    assertEquals("\"1\"", saved.getHeaderString("ETag"));
    assertEquals("REVIEW", body.screening().outcome());
    assertEquals("member", body.manuscript().author());
    assertTrue(body.next().permitted().contains("SUBMIT"), body.next().permitted().toString());
  }

  @Test
  void whoever_may_not_write_is_refused() {
    var refused = problem(as("auditor", each -> each.create(null, said("Words."))));
    assertEquals(403, refused.status());
    assertEquals("NOT_ALLOWED", refused.code());
  }

  @Test
  void another_members_draft_looks_like_one_that_is_not_there() {
    var id = body(created("Words.")).id();
    var hidden = problem(as("writer", each -> each.get(id)));
    var absent = problem(as("writer", each -> each.get("no-such")));
    assertEquals(404, hidden.status());
    assertEquals(absent.code(), hidden.code());
    assertEquals(desk.words().of(absent.detail()).replace("no-such", id), desk.words().of(hidden.detail()));
  }

  @Test
  void an_edit_that_names_no_version_is_not_taken() {
    var id = body(created("Words.")).id();
    for (var match : new String[]{null, "", "*", "\"one\"", "-1", "\"1\", \"2\""}) {
      assertEquals("VERSION_MISSING", problem(as("member", each -> each.edit(id, match, null, said("New.")))).code());
    }
    assertEquals("Words.", text(id));
  }

  @Test
  void an_edit_of_an_older_version_loses_nothing_of_the_newer_one() {
    var id = body(created("Words.")).id();
    assertEquals(200, as("member", each -> each.edit(id, "W/\"1\"", null, said("Newer."))).getStatus());
    assertEquals("STALE_VERSION", problem(as("member", each -> each.edit(id, "1", null, said("Older.")))).code());
    assertEquals("Newer.", text(id));
  }

  @Test
  void a_repeat_under_its_key_is_answered_alike_and_makes_no_second_draft() {
    var first = as("member", each -> each.create("key-1", said("Words.")));
    var again = as("member", each -> each.create("key-1", said("Words.")));
    assertEquals(first.getHeaderString("Location"), again.getHeaderString("Location"));
    assertEquals(first.getEntity(), again.getEntity());
    assertEquals(1, list("member").items().size());
  }

  @Test
  void another_body_under_a_used_key_is_refused() {
    as("member", each -> each.create("key-1", said("Words.")));
    assertEquals("KEY_REUSED", problem(as("member", each -> each.create("key-1", said("Others.")))).code());
  }

  @Test
  void an_edit_on_another_version_is_another_request_under_the_same_key() {
    var id = body(created("Words.")).id();
    asked.saying("If-Match", "1");
    as("member", each -> each.edit(id, "1", "key-1", said("New.")));
    asked = desk.asking(Asked.post("/api/v1/submissions").saying("If-Match", "2"));
    assertEquals("KEY_REUSED", problem(as("member", each -> each.edit(id, "2", "key-1", said("New.")))).code());
  }

  @Test
  void the_key_of_one_person_means_nothing_for_another() {
    var first = as("member", each -> each.create("key-1", said("Words.")));
    var other = as("writer", each -> each.create("key-1", said("Words.")));
    assertNotEquals(first.getHeaderString("Location"), other.getHeaderString("Location"));
  }

  @Test
  void a_key_that_is_blank_or_too_long_is_refused_before_anything_is_done() {
    for (var key : List.of("", "  ", "k".repeat(201))) {
      assertEquals("KEY_INVALID", problem(as("member", each -> each.create(key, said("Words.")))).code());
    }
    assertEquals(List.of(), list("member").items());
    assertEquals(201, as("member", each -> each.create("k".repeat(200), said("Words."))).getStatus());
  }

  @Test
  void a_refusal_is_kept_under_its_key_too() {
    var first = as("auditor", each -> each.create("key-1", said("Words.")));
    var again = as("auditor", each -> each.create("key-1", said("Words.")));
    assertEquals(first.getStatus(), again.getStatus());
    assertEquals(Problem.TYPE, again.getHeaderString("Content-Type"));
    assertEquals(first.getEntity(), again.getEntity());
  }

  @Test
  void a_list_goes_on_where_its_page_ended_and_holds_nothing_twice() {
    for (int i = 0; i < 3; i++) {
      created("Words " + i);
    }
    var first = list("member", null, "2");
    var rest = list("member", first.next(), "2");
    assertEquals(2, first.items().size());
    assertEquals(1, rest.items().size());
    assertNull(rest.next());
    assertFalse(first.items().contains(rest.items().get(0)));
  }

  @Test
  void the_cursor_of_one_list_continues_no_other() {
    created("Words one");
    created("Words two");
    var cursor = list("member", null, "1").next();
    assertEquals(400, as("writer", each -> each.list(null, true, null, cursor, null)).getStatus());
    assertEquals(400, as("member", each -> each.list(null, true, "words", cursor, null)).getStatus());
  }

  @Test
  void a_list_in_a_state_reads_its_name_in_large_and_small_letters_and_refuses_others() {
    created("Words.");
    assertEquals(1, rows(as("member", each -> each.list("DRAFT", true, null, null, null))).items().size());
    assertEquals(0, rows(as("member", each -> each.list("in_review", true, null, null, null))).items().size());
    assertThrows(WrongMember.class, () -> as("member", each -> each.list("gone", true, null, null, null)));
  }

  @Test
  void the_renderings_of_a_draft_that_was_never_submitted_are_not_there() {
    var id = body(created("Words.")).id();
    assertEquals(404, as("member", each -> each.newestRenderings(id)).getStatus());
  }

  @Test
  void what_is_voted_on_can_be_read_as_each_channel_will_carry_it() {
    var id = desk.scene().inReview(false);
    var hash = desk.scene().post(id).contentHash().orElseThrow();
    var renderings = (List<?>) as("reviewer", each -> each.newestRenderings(id)).getEntity();
    assertEquals(List.of("mastodon", "web"),
        renderings.stream().map(each -> ((RenderingBody) each).channel()).sorted().toList());
    assertTrue(renderings.stream().allMatch(each -> ((RenderingBody) each).contentHash().equals(hash)));
    assertEquals(404, as("reviewer", each -> each.renderings(id, 2)).getStatus());
  }

  @Test
  void a_frozen_text_is_sent_with_the_bytes_that_its_hash_is_of() {
    var id = desk.scene().inReview(false);
    var frozen = (SubmissionsResource.RevisionBody) as("reviewer", each -> each.revision(id, 1)).getEntity();
    assertEquals(frozen.contentHash(), Sha256.hex(frozen.canonical()));
  }

  @Test
  void while_somebody_must_be_named_the_post_says_whom_it_waits_for() {
    var id = desk.scene().waiting();
    assertTrue(body(as("reviewer", each -> each.get(id))).next().waitsFor().contains("named to vote"));
    var other = desk.scene().inReview(false);
    assertNull(body(as("reviewer", each -> each.get(other))).next().waitsFor());
  }

  @Test
  void a_hold_is_sent_with_its_reason_its_holder_and_its_end() {
    var id = desk.scene().inReview(false);
    desk.scene().held("reviewer", id);
    var held = body(as("member", each -> each.get(id))).next().hold();
    assertEquals("I want to check a name.", held.holdReason());
    assertEquals("reviewer", held.holder());
    assertEquals(List.of(), held.liftAskedBy());
    assertTrue(held.holdReviewBy().isAfter(desk.scene().clock()));
  }

  @Test
  void a_submission_is_one_flat_object_whose_members_keep_their_order() {
    var id = desk.scene().inReview(false);
    desk.scene().held("reviewer", id);
    var held = body(as("member", each -> each.get(id))).waitingFor(Optional.of("Somebody must be named."));
    assertEquals(
        List.of("id", "version", "state", "author", "authors", "revision", "contentHash", "createdAt", "changedAt",
            "decideBy", "waitsFor", "holdReason", "holder", "holdReviewBy", "liftAskedBy", "withdrawalBy", "permitted"),
        Desk.members(held).subList(0, 17));
    assertTrue(Desk.members(held).containsAll(List.of("kind", "text", "facts")));
  }

  private Response created(String text) {
    return as("member", each -> each.create(null, said(text)));
  }

  private Response as(String who, Function<SubmissionsResource, Response> call) {
    desk.asking(asked);
    Callable<Response> deed = () -> call.apply(new SubmissionsResource(desk.use(SaveDraft.class),
        desk.use(PreviewDraft.class), desk.use(ReadSubmission.class), desk.use(ReadReview.class), desk.replies(),
        desk.words()));
    return desk.as(who, deed);
  }

  private ListBody<?> list(String who) {
    return list(who, null, null);
  }

  private ListBody<?> list(String who, String cursor, String limit) {
    return rows(as(who, each -> each.list(null, true, null, cursor, limit)));
  }

  private String text(String id) {
    return desk.scene().post(id).content().words().text();
  }

  private static ListBody<?> rows(Response answer) {
    return (ListBody<?>) answer.getEntity();
  }

  private static SubmissionBody body(Response answer) {
    return (SubmissionBody) answer.getEntity();
  }

  private static Problem problem(Response answer) {
    return (Problem) answer.getEntity();
  }

  private static ContentBody said(String text) {
    return Desk.json("{\"text\": \"" + text + "\", \"channels\": [\"mastodon\"]}", ContentBody.class);
  }
}
