package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/**
 * Just before sending, everything is counted again: what was altered in the database since the approval is held, never
 * sent.
 */
interface RecountsInTheContainer {

  @Test
  default void what_nobody_altered_is_sent() throws Exception {
    var id = approved();
    sql("update release_plan set slot = 0 where submission = '" + id + "'");
    Beans.get(ReleaseDue.class).release(id);
    assertEquals(State.RELEASED, Society.now(id).state());
  }

  @Test
  default void a_vote_that_is_gone_holds_the_post() throws Exception {
    held("delete from vote where voter = '" + Society.VOTERS.get(1)
        + "' and round in (select id from round where submission = ':id')", Objection.QUORUM_DIFFERS);
  }

  @Test
  default void a_vote_on_another_hash_holds_the_post() throws Exception {
    held("update vote set content_hash = '" + "0".repeat(64) + "' where voter = '" + Society.VOTERS.get(1)
        + "' and round in (select id from round where submission = ':id')", Objection.QUORUM_DIFFERS);
  }

  @Test
  default void a_vote_turned_round_holds_the_post() throws Exception {
    held("update vote set verdict = 'DECLINE' where voter = '" + Society.VOTERS.get(1)
        + "' and round in (select id from round where submission = ':id')", Objection.QUORUM_DIFFERS);
  }

  @Test
  default void a_role_that_nobody_who_approved_held_at_the_vote_holds_the_post() throws Exception {
    held("update round set required = 'PRIVACY' where submission = ':id'", Objection.ROLE_MISSING);
  }

  @Test
  default void a_role_given_to_a_voter_after_the_vote_changes_nothing() throws Exception {
    var id = approved();
    sql("update round set required = 'PRIVACY' where submission = '" + id + "'");
    sql("update person set roles = 'MEMBER,REVIEWER,PRIVACY' where username = '" + Society.VOTERS.get(0) + "'");
    release(id, Objection.ROLE_MISSING);
    sql("update person set roles = 'MEMBER,REVIEWER' where username = '" + Society.VOTERS.get(0) + "'");
  }

  @Test
  default void one_byte_of_a_rendering_holds_the_post() throws Exception {
    var id = approved();
    sql("drop trigger revision_append_only");
    sql("update revision set renderings = replace(renderings, 'quieter', 'Quieter') where submission = '" + id + "'");
    sql("create trigger revision_append_only before update, delete on revision for each row call "
        + "'org.imprimatur.platform.infrastructure.AppendOnly'");
    release(id, Objection.HASH_DIFFERS);
  }

  @Test
  default void another_hash_in_the_plan_holds_the_post() throws Exception {
    held("update release_plan set content_hash = '" + "0".repeat(64) + "' where submission = ':id'",
        Objection.HASH_DIFFERS);
  }

  @Test
  default void a_declaration_that_was_taken_back_holds_the_post() throws Exception {
    held(
        "update submission set content = replace(content, '\"patient\":\"NONE\"', '\"patient\":\"CONSENTED\"') "
            + "where id = ':id'",
        Objection.CONSENT_DIFFERS);
  }

  @Test
  default void a_voter_who_turns_out_to_have_edited_the_text_holds_the_post() throws Exception {
    held("update submission set hands = hands || '" + Society.VOTERS.get(1) + "|' where id = ':id'",
        Objection.QUORUM_DIFFERS);
  }

  private static void held(String alteration, Objection expected) throws Exception {
    var id = approved();
    assertTrue(sql(alteration.replace(":id", id)) > 0, "nothing was altered");
    release(id, expected);
  }

  private static void release(String id, Objection expected) throws Exception {
    sql("update release_plan set slot = 0 where submission = '" + id + "'");
    Beans.get(ReleaseDue.class).release(id);
    assertEquals(State.ON_HOLD, Society.now(id).state());
    assertEquals(Optional.of(expected.name()), Society.now(id).hold().map(Hold::reason));
    var deliveries = Beans.inTransaction(() -> Beans.get(Deliveries.class).of(id));
    assertTrue(deliveries.stream().noneMatch(
        each -> List.of(DeliveryState.LIVE, DeliveryState.SENDING).contains(each.state())), deliveries.toString());
    var last = Beans.inTransaction(() -> Beans.get(Entries.class).about(id)).stream().reduce((first, second) -> second)
        .orElseThrow();
    assertEquals("submission.held", last.action());
    assertTrue(last.details().contains(expected.name()), last.details());
  }

  private static String approved() throws Exception {
    var id = Society.submit("Hope is quieter than cheer.", Optional.of(Instant.now().plus(30, ChronoUnit.DAYS)))
        .submission().id();
    for (var voter : Society.VOTERS.subList(0, 2)) {
      assertTrue(Society.approve(voter, id).answer().isPresent());
    }
    assertEquals(State.APPROVED, Society.now(id).state());
    return id;
  }

  private static int sql(String statement) throws Exception {
    return Beans.inTransaction(() -> {
      @SuppressWarnings("BanJNDI") // A name of the container itself: nobody else says what is looked up.
      DataSource source = InitialContext.doLookup("java:app/jdbc/imprimatur");
      try (var connection = source.getConnection(); var one = connection.createStatement()) {
        return one.executeUpdate(statement);
      }
    });
  }
}
