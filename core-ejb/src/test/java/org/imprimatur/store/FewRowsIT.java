package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Role;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.imprimatur.store.Store.Tables;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What PostgreSQL reads for the lists of a society with 20,000 posts by forty authors and one who wrote little, and
 * with 5,000 members who wrote nothing, as it counts that itself.
 */
class FewRowsIT {

  private static final int ROWS = 25;
  private static final int READ_FOR_A_ROW = 20;
  private static final Sight RARE = new Sight("rare", false, false, false);
  private static final Sight COMMITTEE = new Sight("p1", true, false, false);

  private static DatabaseStore store;

  @BeforeAll
  static void fill() throws SQLException {
    store = new DatabaseStore(TestDatabase.postgresql("rows"));
    Some.stored(store, "The words of every post");
    for (var statement : MANY) {
      store.sql(statement);
    }
    store.sql("vacuum analyze");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** Of four posts one is a draft, one in review, one approved and planned, one out; "rare" wrote two of them. */
  private static final List<String> MANY = List.of(
      "insert into person (username, name, credentials, roles, active, password_digest)"
          + " select 'p' || i, 'N', 'MD', 'REVIEWER', true, '' from generate_series(1, 40) i",
      "insert into person (username, name, credentials, roles, active, password_digest)"
          + " values ('rare', 'N', 'MD', 'MEMBER', true, '')",
      "insert into person (username, name, credentials, roles, active, password_digest)"
          + " select 'm' || i, 'N', 'MD', (array['MEMBER', 'MEMBER', 'MEMBER,TRAINEE'])[1 + i % 3], true,"
          + " 'a digest' from generate_series(1, 5000) i",
      "insert into submission (id, version, state, author, writers, kind, voice, channels, headline, content,"
          + " revision, content_hash, withdrawal_by, created_at, changed_at, hands)"
          + " select 's' || i, 1, (array['DRAFT', 'IN_REVIEW', 'APPROVED', 'RELEASED'])[1 + i % 4], a, '|' || a || '|',"
          + " 'post', 'member', 'x', 'Title', c.content, 1, 'h', '', i, i, '|' || a || '|'"
          + " from (select content from submission) c, (select i, case when i in (9, 10) then 'rare'"
          + " else 'p' || (1 + i % 40) end as a from generate_series(1, 20000) i) x",
      "insert into post_words (submission, words) select 's' || i, 'what everybody says: ' || md5(i::text)"
          + " from generate_series(1, 20000) i",
      "insert into own_post (submission, username, part, state, changed_at)"
          + " select id, author, 'WROTE', state, changed_at from submission where revision = 1",
      "insert into revision (id, submission, number, content, by_line, renderings, screening, findings, frozen_at,"
          + " content_hash) select id || '/1', id, 1, '{}', '', '[]', '{}', 2, 1, 'h' from submission"
          + " where revision = 1",
      "insert into release_plan (submission, revision, content_hash, slot) select id, 1, 'h', changed_at"
          + " from submission where state = 'APPROVED'",
      "insert into delivery (id, submission, revision, channel, state, content_hash, url, note, changed_at)"
          + " select 'd' || id, id, 1, 'WEB', 'LIVE', 'h', 'https://society.example/1', '', changed_at from submission"
          + " where state = 'RELEASED'",
      "insert into audit_entry (seq, happened_at, actor, action, subject, details, previous, hash)"
          + " select 4 * i + j, 1, 'p1', 'SUBMITTED', 's' || i, '{}', '', '' from generate_series(1, 20000) i,"
          + " generate_series(1, 4) j");

  private static Filter filter(Optional<State> state, String place) {
    return new Filter(state, Optional.empty(), Optional.of(place).filter(text -> !text.isEmpty()), ROWS);
  }

  private static Filter words(String words) {
    return new Filter(Optional.empty(), Optional.of(words), Optional.empty(), ROWS);
  }

  private static String second(Sight sight) {
    return store.in(tables -> tables.submissions().list(sight, filter(Optional.empty(), ""))).next().orElseThrow();
  }

  private static void cheap(Consumer<Tables> work) {
    store.run(work);
    var read = store.reads(work);
    long rows = read.values().stream().mapToLong(DatabaseStore.Read::rows).sum();
    assertTrue(rows > 0 && rows <= ROWS * READ_FOR_A_ROW, read::toString);
    read.forEach((table, how) -> assertEquals(0, how.scans(), () -> "reads all of " + table));
  }

  @Test
  void who_holds_a_seat_is_not_looked_for_among_all_members() {
    // The statement's plan is made anew for the first few times it is asked, and may be kept then.
    for (int i = 0; i < 12; i++) {
      cheap(tables -> assertEquals(40, tables.people().holding(Role.SEATS).size()));
    }
    cheap(tables -> {
      tables.submissions().find("s1");
      assertEquals(0, tables.people().holding(Permission.LIFT.roles()).size());
    });
  }

  @Test
  void ones_own_posts_are_not_looked_for_among_those_of_others() {
    cheap(tables -> assertEquals(2, tables.submissions().list(RARE, filter(Optional.empty(), "")).items().size()));
  }

  @Test
  void a_later_page_of_ones_own_costs_no_more_than_the_first() {
    var many = new Sight("p1", false, false, false);
    var place = second(many);
    cheap(tables -> assertEquals(ROWS,
        tables.submissions().list(many, filter(Optional.empty(), place)).items().size()));
  }

  @Test
  void ones_own_posts_in_a_state_are_found_by_it() {
    cheap(tables -> assertEquals(1,
        tables.submissions().list(RARE, filter(Optional.of(State.IN_REVIEW), "")).items().size()));
  }

  @Test
  void what_the_committee_sees_is_a_stretch_of_all_in_their_order() {
    var place = second(COMMITTEE);
    cheap(tables -> tables.submissions().list(COMMITTEE, filter(Optional.empty(), "")));
    cheap(tables -> tables.submissions().list(COMMITTEE, filter(Optional.empty(), place)));
  }

  @Test
  void a_state_that_nobody_is_in_costs_nothing_to_ask_for() {
    store.run(tables -> assertEquals(0,
        tables.submissions().list(COMMITTEE, filter(Optional.of(State.LAPSED), "")).items().size()));
    cheap(tables -> {
      tables.submissions().find("s1");
      tables.submissions().list(COMMITTEE, filter(Optional.of(State.LAPSED), ""));
    });
  }

  @Test
  void a_rare_word_is_looked_up_and_a_common_one_found_on_the_way() {
    cheap(tables -> assertEquals(List.of("s7777"),
        tables.submissions().list(COMMITTEE, words("d79c8788088c")).items().stream().map(Submission::id).toList()));
    cheap(tables -> assertEquals(ROWS, tables.submissions().list(COMMITTEE, words("everybody")).items().size()));
    cheap(tables -> {
      tables.submissions().find("s1");
      assertEquals(0, tables.submissions().list(COMMITTEE, words("nowhere")).items().size());
    });
  }

  @Test
  void what_one_has_under_way_is_counted_from_the_rows_of_ones_own() {
    cheap(tables -> assertEquals(2, tables.submissions().underWay("rare", 5).number()));
  }

  @Test
  void what_is_out_is_a_stretch_of_the_copies_on_the_web() {
    cheap(tables -> assertEquals(ROWS, tables.deliveries().live(ROWS).size()));
  }

  @Test
  void what_is_due_is_not_looked_for_among_what_is_planned_for_later() {
    cheap(tables -> assertEquals(List.of("s2", "s6"), tables.releases().due(Instant.ofEpochMilli(8), ROWS)));
    cheap(tables -> assertEquals(List.of("s2"), tables.releases().due(Instant.ofEpochMilli(2), ROWS)));
  }

  @Test
  void copies_that_are_due_are_not_looked_for_among_those_that_are_out() {
    cheap(tables -> {
      tables.submissions().find("s1");
      assertEquals(0, tables.deliveries().due(ChannelId.WEB, Instant.ofEpochMilli(30_000), ROWS).size());
    });
  }

  @Test
  void the_log_and_the_history_of_a_post_are_stretches_of_it() {
    cheap(tables -> assertEquals(ROWS, tables.entries().after(40_000, ROWS).size()));
    cheap(tables -> assertEquals(4, tables.entries().about("s777").size()));
  }

  @Test
  void the_copies_of_a_post_are_found_by_it() {
    cheap(tables -> assertEquals(1, tables.deliveries().of("s3").size()));
  }
}
