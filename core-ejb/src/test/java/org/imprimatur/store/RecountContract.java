package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.Recount;
import org.imprimatur.review.model.Recount.Difference;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;

/** What the count before the release makes of rows that somebody altered past the code. */
interface RecountContract extends StoreContract {

  @Override
  DatabaseStore store();

  private Submission approvedBy(String... voters) {
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var round = Some.round(post, 2, voters);
    store().run(tables -> tables.rounds().add(round));
    for (var voter : voters) {
      var vote =
          new Vote(voter, Verdict.APPROVE, "", "", round.matter().contentHash(), Some.NOON, Set.of(Role.PRIVACY));
      store().run(tables -> tables.rounds().cast(round.id(), vote));
    }
    store().run(tables -> tables.rounds().close(round.closed(Some.NOON)));
    return post;
  }

  private Optional<Difference> count(Submission post) {
    return store().in(tables -> {
      var round = tables.rounds().newestFor(post.id());
      var votes = round.map(Round::id).map(tables.rounds()::votes).orElse(List.of());
      var now = tables.submissions().find(post.id()).orElseThrow();
      return Recount.of(now, tables.submissions().revision(post.id(), 1).orElseThrow(), round, votes,
          Exclusions.of(now, tables.people()::find));
    });
  }

  private void altered(String alteration, Difference expected) throws SQLException {
    var ada = Some.person(store(), Role.PRIVACY);
    var ben = Some.person(store(), Role.REVIEWER);
    var post = approvedBy(ada, ben);
    assertEquals(Optional.empty(), count(post));
    store().sql(alteration.replace(":id", post.id()).replace(":voter", ben));
    assertEquals(Optional.of(expected), count(post), alteration);
  }

  @Test
  default void a_vote_that_is_gone_is_missed() throws SQLException {
    altered("delete from vote where voter = ':voter'", Difference.QUORUM);
  }

  @Test
  default void a_vote_on_another_hash_does_not_count() throws SQLException {
    altered("update vote set content_hash = 'x' where voter = ':voter'", Difference.QUORUM);
  }

  @Test
  default void a_vote_turned_round_is_seen() throws SQLException {
    altered("update vote set verdict = 'CHANGES' where voter = ':voter'", Difference.QUORUM);
  }

  @Test
  default void a_round_that_was_opened_again_or_is_on_another_text_approves_nothing() throws SQLException {
    altered("update round set closed_at = null where submission = ':id'", Difference.QUORUM);
    altered("update round set content_hash = 'x' where submission = ':id'", Difference.QUORUM);
  }

  @Test
  default void a_voter_with_a_hand_in_the_text_does_not_count() throws SQLException {
    altered("update submission set hands = hands || ':voter|' where id = ':id'", Difference.QUORUM);
  }

  @Test
  default void roles_are_those_of_the_vote_whatever_a_person_is_trusted_with_today() throws SQLException {
    altered("update vote set roles = 'REVIEWER' where round in (select id from round where submission = ':id')",
        Difference.ROLE);
  }

  @Test
  default void a_declaration_taken_back_is_seen() throws SQLException {
    altered(
        "update submission set content = replace(content, '\"patient\":\"NONE\"', '\"patient\":\"CONSENTED\"') "
            + "where id = ':id'",
        Difference.CONSENT);
  }

  @Test
  default void one_byte_of_a_stored_rendering_breaks_the_hash() throws SQLException {
    var post = approvedBy();
    assertTrue(store().in(tables -> tables.submissions().revision(post.id(), 1)).orElseThrow().intact());
    store().sql(
        "insert into revision (id, submission, number, content, by_line, renderings, screening, findings, "
            + "frozen_at, content_hash)"
            + " select submission || '#2', submission, 2, content, by_line, replace(renderings, 'Text', 'Test'), "
            + "screening, findings, frozen_at,"
            + " content_hash from revision where submission = '" + post.id() + "'");
    var copy = store().in(tables -> tables.submissions().revision(post.id(), 2)).orElseThrow();
    assertFalse(copy.intact());
  }
}
