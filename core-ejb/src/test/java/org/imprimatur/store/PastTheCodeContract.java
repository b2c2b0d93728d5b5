package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** What the database itself refuses to somebody who goes past the code. */
interface PastTheCodeContract extends StoreContract {

  @Override
  DatabaseStore store();

  @Test
  default void an_entry_can_be_neither_changed_nor_deleted() {
    var subject = Some.id();
    store().run(tables -> tables.entries().append(head -> Some.entryAfter(head, subject)));
    var entry = store().in(tables -> tables.entries().about(subject)).get(0);
    var refused = assertThrows(SQLException.class,
        () -> store().sql("update audit_entry set actor = 'nobody' where seq = " + entry.seq()));
    assertTrue(refused.getMessage().contains("append-only"), refused::getMessage);
    assertThrows(SQLException.class, () -> store().sql("delete from audit_entry where seq = " + entry.seq()));
    assertEquals(List.of(entry), store().in(tables -> tables.entries().about(subject)));
  }

  @Test
  default void a_vote_inserted_twice_is_refused() {
    var voter = Some.person(store(), Role.REVIEWER);
    var round = Some.round(Some.inReview(store(), "Text", Optional.of(Some.NOON)), 1, voter);
    store().run(tables -> tables.rounds().add(round));
    store().run(tables -> tables.rounds().cast(round.id(), Some.approval(round, voter)));
    var again = "insert into vote (id, round, voter, verdict, reason_code, reason, content_hash, voted_at) values ('"
        + Some.id() + "', '" + round.id() + "', '" + voter + "', 'APPROVE', '', '', '', 0)";
    assertThrows(SQLException.class, () -> store().sql(again));
  }

  @Test
  default void a_second_policy_in_force_is_refused() {
    var insert =
        "insert into policy_pack (id, name, version, title, files, state, created_by, created_at, editors, in_force)"
            + " values ('%1$s', '%1$s', 1, 'A title', '{}', 'IN_FORCE', 'chair', 0, '[]', 1)";
    var name = Some.id();
    store().run(tables -> tables.packs().lockInForce().ifPresent(before -> tables.packs().put(before.retired())));
    assertDoesNotThrow(() -> store().sql(String.format(insert, name)));
    assertThrows(SQLException.class, () -> store().sql(String.format(insert, name + "b")));
    assertDoesNotThrow(() -> store().sql("delete from policy_pack where id = '" + name + "'"));
  }

  @Test
  default void there_is_one_sealing_secret_and_it_is_long() {
    for (var second : List.of("(1, '" + "x".repeat(72) + "')", "(2, '" + "x".repeat(72) + "')")) {
      assertThrows(SQLException.class, () -> store().sql("insert into seal_key (id, secret) values " + second));
    }
    assertThrows(SQLException.class, () -> store().sql("update seal_key set secret = 'short'"));
  }

  @Test
  default void a_revision_can_be_neither_changed_nor_deleted() {
    var draft = Some.stored(store(), "Text");
    store().run(tables -> tables.submissions().add(Some.revision(draft, 1)));
    var where = " where submission = '" + draft.id() + "'";
    assertThrows(SQLException.class, () -> store().sql("update revision set by_line = 'By another'" + where));
    assertThrows(SQLException.class, () -> store().sql("delete from revision" + where));
  }

  @Test
  default void a_hold_put_before_anybody_could_ask_to_lift_it_is_read_and_looked_at() throws SQLException {
    var held = Some.stored(store(), "Text").moved(State.ON_HOLD, Some.NOON)
        .held(Optional.of(new Submission.Hold(State.DRAFT, "system", "why", Some.NOON.plusSeconds(60), Set.of())));
    store().run(tables -> tables.submissions().save(held));
    store().sql("update submission set hold_review_by = 0, hold = replace(hold, ',\"liftAskedBy\":[]', '') where id = '"
        + held.id() + "'");
    assertEquals(held.hold(), store().in(tables -> tables.submissions().find(held.id())).orElseThrow().hold());
    assertTrue(store().in(tables -> tables.submissions().holdsOver(Some.NOON)).contains(held.id()));
  }
}
