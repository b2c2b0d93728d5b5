package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class CoAuthorsResourceTest {

  private final Desk desk = Desk.open();

  @Test
  void whoever_accepts_signs_the_post_and_may_edit_it() {
    var id = desk.scene().begun(false, "writer");
    var post = (SubmissionBody) as("writer", id, CoAuthorsResource::accept).getEntity();
    assertEquals(List.of("member", "writer"), post.manuscript().authors());
    assertTrue(post.next().permitted().contains("SUBMIT"), post.next().permitted().toString());
  }

  @Test
  void whoever_refuses_is_told_where_the_post_stands_and_not_a_word_of_it() {
    var id = desk.scene().begun(false, "writer");
    assertEquals("{\"id\":\"" + id + "\",\"state\":\"DRAFT\"}",
        Desk.json(as("writer", id, CoAuthorsResource::refuse).getEntity()));
    assertEquals(List.of("member"), desk.scene().post(id).authors());
  }

  @Test
  void a_post_that_does_not_name_somebody_is_not_there_for_them() {
    var id = desk.scene().begun(false, "writer");
    for (var who : List.of("privacy", "chair", "auditor")) {
      assertEquals(404, as(who, id, CoAuthorsResource::accept).getStatus(), who);
      assertEquals(404, as(who, id, CoAuthorsResource::refuse).getStatus(), who);
    }
  }

  @Test
  void whoever_refused_cannot_come_back_by_themselves() {
    var id = desk.scene().begun(false, "writer");
    as("writer", id, CoAuthorsResource::refuse);
    assertEquals(404, as("writer", id, CoAuthorsResource::accept).getStatus());
  }

  @Test
  void an_answer_that_is_sent_twice_under_its_key_is_one() {
    var id = desk.scene().begun(false, "writer");
    var first = keyed("writer", id, "refuse", CoAuthorsResource::refuse);
    var again = keyed("writer", id, "refuse", CoAuthorsResource::refuse);
    assertEquals(200, again.getStatus());
    assertEquals(first.getEntity(), again.getEntity());
  }

  @Test
  void the_key_of_a_yes_does_not_stand_for_a_no() {
    var id = desk.scene().begun(false, "writer");
    keyed("writer", id, "accept", CoAuthorsResource::accept);
    var other = keyed("writer", id, "refuse", CoAuthorsResource::refuse);
    assertEquals("KEY_REUSED", ((Problem) other.getEntity()).code());
    assertEquals(List.of("member", "writer"), desk.scene().post(id).authors());
  }

  @Test
  void who_signed_a_text_that_is_frozen_stays_its_author() {
    var id = desk.scene().inReview(false, "writer");
    var refused = as("writer", id, CoAuthorsResource::refuse);
    assertTrue(refused.getStatus() == 409 || refused.getStatus() == 403, "it is " + refused.getStatus());
    assertEquals(List.of("member", "writer"), desk.scene().post(id).authors());
  }

  @Test
  void nobody_becomes_an_author_of_what_is_decided() {
    var id = desk.scene().begun(false, "writer");
    desk.scene().submitted(id);
    desk.does("member", () -> desk.use(RecallSubmission.class).recall(id));
    var refused = as("writer", id, CoAuthorsResource::accept);
    assertEquals(409, refused.getStatus());
    assertFalse(desk.words().of(((Problem) refused.getEntity()).detail()).isBlank());
  }

  private Response as(String who, String id, Function<CoAuthorsResource, Response> call) {
    return answer(who, id, "some", null, call);
  }

  private Response keyed(String who, String id, String path, Function<CoAuthorsResource, Response> call) {
    return answer(who, id, path, "key-1", call);
  }

  private Response answer(String who, String id, String path, String key,
      Function<CoAuthorsResource, Response> call) {
    desk.asking(Asked.post("/api/v1/submissions/" + id + "/" + path));
    return desk.as(who, () -> {
      var resource = new CoAuthorsResource(desk.use(AnswerCoAuthorship.class), desk.use(ReadReview.class),
          desk.replies(), desk.words());
      resource.id = id;
      resource.key = key;
      return call.apply(resource);
    });
  }
}
