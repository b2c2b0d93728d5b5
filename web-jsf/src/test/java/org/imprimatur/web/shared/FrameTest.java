package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Newest;
import org.imprimatur.review.model.Queue.Post;
import org.imprimatur.review.model.Queue.Row;
import org.imprimatur.review.model.Queue.Turn;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

  private final Desk desk = Desk.open();

  @Test
  void a_page_says_who_is_signed_in_and_with_which_roles() {
    assertEquals("chair", of("chair", Frame::getName));
    assertEquals("c", of("chair", Frame::getInitials));
    assertEquals("member, chair", of("chair", Frame::getRoles));
  }

  @Test
  void roles_are_named_in_the_language_of_the_reader() {
    var spanish = Desk.in("es");
    assertEquals("miembro, presidencia", spanish.as("chair", () -> frame(spanish).getRoles()));
  }

  @Test
  void a_visitor_has_no_name_and_is_shown_no_place_of_members() {
    assertEquals("", of(null, Frame::getName));
    assertEquals("", of(null, Frame::getUsername));
    assertEquals("", of(null, Frame::getRoles));
    assertEquals(List.of(false, false, false, false, false), of(null, FrameTest::doors));
  }

  @ParameterizedTest
  @CsvSource({"member,'writer'", "trainee,'writer'", "reviewer,'committee seated'", "chair,'writer committee seated'",
    "auditor,'committee auditor'", "admin,'administrator'", "supervisor,'committee seated'"})
  void everybody_is_shown_the_way_to_what_they_may_do(String who, String shown) {
    var names = List.of("writer", "committee", "seated", "auditor", "administrator");
    var doors = of(who, FrameTest::doors);
    assertEquals(shown, String.join(" ", names.stream().filter(each -> doors.get(names.indexOf(each))).toList()));
  }

  @Test
  void whose_seat_was_taken_is_shown_the_committees_room_no_more() {
    desk.scene().becomes("reviewer", Role.MEMBER);
    assertEquals(false, of("reviewer", Frame::isCommittee));
  }

  @Test
  void the_policy_in_force_and_the_society_are_named_to_everybody() {
    assertEquals("Prairie Psychiatric Society", of(null, Frame::getSociety));
    assertTrue(of(null, Frame::getPolicy).matches("[a-z-]+/[0-9]+"), of(null, Frame::getPolicy));
  }

  @Test
  void the_posts_that_wait_for_a_voter_are_counted_and_none_is_no_number() {
    assertEquals("", of("reviewer", Frame::getWaiting));
    for (var id : List.of("1", "2")) {
      desk.kept().waits(Lane.MINE, row(id));
    }
    desk.kept().waits(Lane.ALL, row("3"));
    assertEquals("2", of("reviewer", Frame::getWaiting));
  }

  private static Row row(String id) {
    return new Row(id, new Post("A title", "Asha Rao", "post", "member", List.of()), State.IN_REVIEW, Optional.empty(),
        new Newest("hash", 0, 0, 2), new Turn(false, false, Optional.empty()));
  }

  private static List<Boolean> doors(Frame frame) {
    return List.of(frame.isWriter(), frame.isCommittee(), frame.isVoter(), frame.isAuditor(),
        frame.isAdministrator());
  }

  private <T> T of(String who, Function<Frame, T> asked) {
    return desk.as(who, () -> asked.apply(frame(desk)));
  }

  private static Frame frame(Desk desk) {
    return new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("Prairie Psychiatric Society"));
  }
}
