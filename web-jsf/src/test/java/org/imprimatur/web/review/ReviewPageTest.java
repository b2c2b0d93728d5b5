package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // Only a container fills the fields of a page, and here is none.
class ReviewPageTest {

  private final Desk desk = Desk.open();

  /** What somebody does at an opened page. */
  @FunctionalInterface
  private interface Deed {
    void on(ReviewPage page) throws Exception;
  }

  @Test
  void a_post_that_must_not_be_seen_is_answered_as_one_that_is_not_there() {
    var id = desk.scene().begun(false);
    try (var stage = Stage.of(desk.asking(Asked.get("/review/" + id)))) {
      desk.does("reviewer", page()::load);
      assertEquals(404, stage.answered().status());
      assertTrue(stage.refused().contains("There is no post " + id), stage.refused());
    }
  }

  @Test
  void a_draft_is_shown_as_one_that_is_not_before_the_committee() {
    var id = desk.scene().begun(false);
    assertEquals("a draft, not before the committee", seen("member", id, ReviewPage::getStanding));
    assertFalse(seen("member", id, ReviewPage::isFrozen));
    assertEquals(List.of(), seen("member", id, ReviewPage::getRenderings));
    assertEquals("", seen("member", id, ReviewPage::getHash));
    assertNull(seen("member", id, ReviewPage::getTally));
    assertEquals("", seen("member", id, ReviewPage::getMissing));
  }

  @Test
  void a_voter_sees_the_frozen_text_who_speaks_and_what_they_may_decide() {
    var id = desk.scene().inReview(false);
    assertEquals("revision 1", seen("reviewer", id, ReviewPage::getStanding));
    assertEquals("Member, MD", seen("reviewer", id, ReviewPage::getSpeaker));
    assertTrue(seen("reviewer", id, ReviewPage::isMayVote));
    assertEquals(List.of(Verdict.values()), seen("reviewer", id, ReviewPage::getVerdicts));
    assertEquals("Approve this exact text", seen("reviewer", id, page -> page.offer(Verdict.APPROVE)));
  }

  @Test
  void an_author_is_told_why_they_do_not_vote_while_votes_are_taken() {
    var id = desk.scene().inReview(false);
    assertTrue(seen("member", id, ReviewPage::isBarred));
    assertFalse(seen("member", id, ReviewPage::getWhyNot).isBlank());
    assertFalse(seen("reviewer", id, ReviewPage::isBarred));
  }

  @Test
  void a_vote_that_was_not_chosen_is_not_sent_and_says_so() {
    var id = desk.scene().inReview(false);
    for (var verdict : new String[]{"", "  ", null}) {
      try (var stage = acting("reviewer", id, hash(id), page -> {
        page.setVerdict(verdict);
        page.vote();
      })) {
        assertTrue(stage.told().get(0).startsWith("You have not chosen"), stage.told().toString());
        assertEquals("", stage.went());
      }
    }
    assertEquals(List.of(), desk.scene().actors(id, "vote.cast"));
  }

  @Test
  void a_vote_is_on_the_text_that_the_page_showed_and_the_page_is_shown_anew() {
    var id = desk.scene().inReview(false);
    try (var stage = acting("reviewer", id, hash(id), page -> {
      page.setVerdict("APPROVE");
      page.vote();
    })) {
      assertEquals(List.of("Your decision is in. The round goes on."), stage.told());
      assertTrue(stage.keeping() && stage.good());
      assertEquals("/review/" + id, stage.went());
    }
  }

  @Test
  void the_vote_that_decides_says_what_became_of_the_post() {
    var id = desk.scene().inReview(false);
    desk.scene().vote("privacy", id, Verdict.APPROVE);
    try (var stage = acting("reviewer", id, hash(id), page -> {
      page.setVerdict("APPROVE");
      page.vote();
    })) {
      assertEquals(List.of("Your decision is in. The round is closed: approved."), stage.told());
    }
  }

  @Test
  void a_vote_on_a_text_that_has_changed_is_not_taken_and_the_words_are_kept() {
    var id = desk.scene().inReview(false);
    for (var shown : List.of("0".repeat(64), "")) {
      try (var stage = acting("reviewer", id, shown, page -> {
        page.setVerdict("DECLINE");
        page.setReason("It is not ours.");
        page.vote();
        assertEquals("It is not ours.", page.getReason());
      })) {
        assertFalse(stage.good());
        assertEquals("", stage.went());
      }
    }
    assertEquals(List.of(), desk.scene().actors(id, "vote.cast"));
  }

  @Test
  void a_decline_without_a_reason_is_refused_in_words() {
    var id = desk.scene().inReview(false);
    try (var stage = acting("reviewer", id, hash(id), page -> {
      page.setVerdict("DECLINE");
      page.vote();
    })) {
      assertEquals(List.of("The author will ask why. Give a reason in a sentence or two."), stage.told());
    }
  }

  @Test
  void a_vote_is_shown_with_who_cast_it_and_why() {
    var id = desk.scene().inReview(false);
    desk.scene().vote("reviewer", id, Verdict.APPROVE);
    assertEquals(List.of(new Votes.Row("reviewer", "Because reviewer says so.", "Approved", "ok")),
        seen("member", id, ReviewPage::getVotes));
  }

  @Test
  void the_buttons_are_those_of_the_caller_and_taking_one_back_stands_last() {
    var id = desk.scene().inReview(false);
    assertEquals(List.of(Transition.RECALL), moves("member", id));
    assertEquals(List.of(Transition.HOLD), moves("reviewer", id));
    assertEquals("Reason, if you put it on hold", seen("reviewer", id, ReviewPage::getReasonLabel));
    assertEquals(List.of(), moves("auditor", id));
  }

  @Test
  void a_move_says_where_the_post_stands_and_leads_to_where_it_is_looked_at_now() {
    var id = desk.scene().inReview(false);
    desk.scene().done("reviewer", () -> desk.scene().cast("reviewer", id, Verdict.CHANGES));
    try (var stage = acting("member", id, "", page -> page.move(new Moves.Move(Transition.REVISE, false)))) {
      assertEquals(List.of("Back with its writers; nothing was published."), stage.told());
      assertEquals("/compose/" + id, stage.went());
    }
  }

  @Test
  void a_hold_without_a_reason_moves_nothing() {
    var id = desk.scene().inReview(false);
    try (var stage = acting("reviewer", id, "", page -> page.move(new Moves.Move(Transition.HOLD, true)))) {
      assertFalse(stage.good());
      assertEquals("", stage.went());
    }
    assertEquals(State.IN_REVIEW, desk.scene().post(id).state());
  }

  @Test
  void after_a_refusal_the_page_shows_the_post_as_it_is_by_then() {
    var id = desk.scene().inReview(false);
    try (var stage = Stage.of(desk.asking(Asked.post("/review/" + id)))) {
      var page = page();
      desk.does("reviewer", () -> {
        page.load();
        page.review();
      });
      desk.scene().done("member", () -> desk.use(RecallSubmission.class).recall(id));
      desk.does("reviewer", () -> page.move(new Moves.Move(Transition.HOLD, true)));
      assertFalse(stage.good());
      assertEquals(State.RECALLED, desk.as("member", page::getPost).state());
    }
  }

  @Test
  void the_history_names_people_and_what_they_did() {
    var id = desk.scene().inReview(false);
    var told = seen("member", id, page -> page.getHistory().stream().map(page::deed).toList());
    assertEquals("member began a draft.", told.get(0));
    assertTrue(told.contains("member sent it to the committee."), told.toString());
  }

  @Test
  void a_published_post_shows_its_copies() {
    var id = desk.scene().live();
    assertTrue(seen("member", id, ReviewPage::isPublished));
    assertFalse(seen("member", id, ReviewPage::getDeliveries).isEmpty());
    assertFalse(seen("member", desk.scene().inReview(false), ReviewPage::isPublished));
  }

  @Test
  void while_somebody_must_be_named_an_officer_names_them_on_the_page() {
    var id = desk.scene().waiting();
    assertTrue(seen("reviewer", id, ReviewPage::getWaitsFor).contains("named to vote"));
    try (var stage = Stage.of(desk.asking(Asked.post("/review/" + id)))) {
      var part = part("publisher");
      desk.does("publisher", () -> {
        assertEquals(1, part.getVacantRoles().size());
        assertFalse(part.getCandidates().isEmpty());
        part.setNominee("reviewer");
        part.setReason("Knows it.");
        part.nominate();
      });
      assertEquals(List.of("reviewer is put forward; a second officer must agree."), stage.told());
      assertEquals("/review/" + id, stage.went());
      var later = part("publisher");
      var named = desk.as("publisher", later::getNamings);
      assertTrue(named.get(0).contains("reviewer is put forward to vote for chair by publisher"), named.toString());
    }
  }

  @Test
  void nobody_is_offered_to_be_named_where_nobody_is_needed() {
    var id = desk.scene().inReview(false);
    try (var stage = Stage.of(desk.asking(Asked.post("/review/" + id)))) {
      var part = part("chair");
      desk.does("chair", () -> {
        assertEquals(List.of(), part.getVacantRoles());
        assertEquals(List.of(), part.getCandidates());
        assertEquals(List.of(), part.getNamings());
        part.setNominee("reviewer");
        part.nominate();
      });
      assertFalse(stage.good());
      assertEquals("", stage.went());
    }
  }

  private NominationPart part(String who) {
    var part = new NominationPart();
    part.page = page();
    part.nameVoter = desk.use(NameVoter.class);
    part.names = desk.names();
    part.words = desk.words();
    desk.does(who, part.page::load);
    return part;
  }

  private List<Transition> moves(String who, String id) {
    return seen(who, id, page -> page.getMoves().stream().map(Moves.Move::transition).toList());
  }

  private <T> T seen(String who, String id, Function<ReviewPage, T> look) {
    try (var stage = Stage.of(desk.asking(Asked.get("/review/" + id)))) {
      var page = page();
      var seen = desk.as(who, () -> {
        page.load();
        return look.apply(page);
      });
      assertFalse(stage.getResponseComplete());
      return seen;
    }
  }

  private Stage acting(String who, String id, String hash, Deed deed) {
    var stage = Stage.of(desk.asking(Asked.post("/review/" + id).with("hash", hash)));
    var page = page();
    desk.does(who, () -> {
      page.load();
      deed.on(page);
    });
    return stage;
  }

  private String hash(String id) {
    return desk.scene().post(id).contentHash().orElseThrow();
  }

  private ReviewPage page() {
    var page = new ReviewPage();
    page.readReview = desk.use(ReadReview.class);
    page.read = desk.use(ReadSubmission.class);
    page.releases = desk.use(ReadDeliveries.class);
    page.castVote = desk.use(CastVote.class);
    page.allMoves = desk.use(Moves.class);
    page.line = desk.line();
    page.standing = desk.standing();
    page.names = desk.names();
    page.words = desk.words();
    return page;
  }
}
