package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imprimatur.submission.application.AnswerCoAuthorship.Question;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class InvitationsResourceTest {

  private final Desk desk = Desk.open();

  @Test
  void whoever_is_named_reads_what_they_would_sign() {
    var id = desk.scene().begun(false, "writer");
    var asked = list("writer", null, null).items().stream().map(Question.class::cast).toList();
    assertEquals(List.of(id), asked.stream().map(Question::id).toList());
    assertEquals("Sleep is worth talking about.", asked.get(0).text());
    assertEquals("member, MD", asked.get(0).author());
  }

  @Test
  void nobody_else_is_asked_not_even_the_author_or_the_auditor() {
    desk.scene().begun(false, "writer");
    for (var who : List.of("member", "privacy", "chair", "auditor")) {
      assertEquals(List.of(), list(who, null, null).items(), who);
    }
  }

  @Test
  void what_was_answered_is_asked_no_more() {
    var id = desk.scene().begun(false, "writer");
    desk.scene().accepted("writer", id);
    assertEquals(List.of(), list("writer", null, null).items());
  }

  @Test
  void what_changed_last_comes_first_and_the_list_goes_on_where_its_page_ended() {
    var older = desk.scene().begun(false, "writer");
    var newer = desk.scene().begun(false, "writer");
    var first = list("writer", null, "1");
    var rest = list("writer", first.next(), "1");
    assertEquals(newer, ((Question) first.items().get(0)).id());
    assertEquals(older, ((Question) rest.items().get(0)).id());
    assertNull(rest.next());
  }

  @Test
  void the_cursor_of_another_person_is_refused() {
    desk.scene().begun(false, "writer", "privacy");
    desk.scene().begun(false, "writer", "privacy");
    var cursor = list("writer", null, "1").next();
    assertEquals("CURSOR_INVALID", ((Problem) open("privacy", cursor, "1").getEntity()).code());
  }

  private ListBody<?> list(String who, String cursor, String limit) {
    return (ListBody<?>) open(who, cursor, limit).getEntity();
  }

  private Response open(String who, String cursor, String limit) {
    return desk.as(who, () -> new InvitationsResource(desk.use(AnswerCoAuthorship.class)).open(cursor, limit));
  }
}
