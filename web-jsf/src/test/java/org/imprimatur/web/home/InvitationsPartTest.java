package org.imprimatur.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class InvitationsPartTest {

  private final Desk desk = Desk.open();

  @Test
  void who_is_named_as_co_author_is_asked_and_after_the_answer_no_more() {
    var id = desk.scene().begun(false, "writer", "privacy");
    for (var who : List.of("writer", "privacy")) {
      try (var stage = Stage.of(desk.asking(Asked.post("/home")))) {
        var page = opened(who);
        assertEquals(1, page.getAsked().size());
        desk.does(who, () -> {
          if (who.equals("writer")) {
            page.accept(id);
          } else {
            page.refuse(id);
          }
        });
        assertTrue(stage.good());
        assertEquals("/home", stage.went());
        assertEquals(List.of(), opened(who).getAsked());
      }
    }
    assertEquals(List.of("member", "writer"), desk.scene().post(id).authors());
  }

  @Test
  void an_answer_to_what_nobody_asked_is_refused_in_words() {
    var id = desk.scene().begun(false);
    try (var stage = Stage.of(desk.asking(Asked.post("/home")))) {
      var page = opened("writer");
      desk.does("writer", () -> page.accept(id));
      assertFalse(stage.good());
      assertTrue(stage.told().get(0).contains("There is no post"), stage.told().toString());
    }
  }

  private InvitationsPart opened(String who) {
    var part = new InvitationsPart(desk.use(AnswerCoAuthorship.class), desk.words());
    desk.does(who, part::load);
    return part;
  }
}
