package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Submissions and their revisions. */
interface SubmissionsContract extends StoreContract {

  @Test
  default void a_submission_comes_back_as_stored() {
    var author = Some.person(store(), Role.MEMBER);
    var other = Some.person(store(), Role.MEMBER);
    var draft = Some.draft(author, Some.content("Title", "Text", Map.of("a.b", "because"), List.of(other)));
    store().run(tables -> tables.submissions().add(draft));
    assertEquals(Optional.of(draft), store().in(tables -> tables.submissions().find(draft.id())));
  }

  @Test
  default void many_are_found_in_one_reading_and_those_that_are_not_there_are_left_out() {
    var author = Some.person(store(), Role.MEMBER);
    var first = Some.draft(author, Some.content("First", "Text", Map.of(), List.of()));
    var second = Some.draft(author, Some.content("Second", "Text", Map.of(), List.of()));
    store().run(tables -> tables.submissions().add(first));
    store().run(tables -> tables.submissions().add(second));
    var ids = List.of(first.id(), second.id(), first.id(), Some.id(), "no such");
    assertEquals(Set.of(first, second), Set.copyOf(store().in(tables -> tables.submissions().found(ids))));
    assertEquals(List.of(), store().in(tables -> tables.submissions().found(List.of())));
  }

  @Test
  default void who_accepted_who_is_asked_and_who_ever_edited_come_back_and_are_found() {
    var author = Some.person(store(), Role.MEMBER);
    var first = Some.person(store(), Role.MEMBER);
    var second = Some.person(store(), Role.MEMBER);
    var draft = Some.draft(author, Some.content("Title", "Text", Map.of(), List.of(first, second)));
    store().run(tables -> tables.submissions().add(draft));
    assertEquals(List.of(draft.id()), asking(first));
    var joined = store().in(tables -> tables.submissions().save(draft.joinedBy(first, Some.NOON)));
    assertEquals(joined, store().in(tables -> tables.submissions().find(draft.id())).orElseThrow());
    assertEquals(Set.of(first), joined.authorship().accepted());
    assertEquals(Set.of(author, first), joined.authorship().hands());
    assertEquals(List.of(), asking(first));
    assertEquals(List.of(draft.id()), asking(second));
    store().run(tables -> tables.submissions().save(joined.leftBy(second, Some.NOON)));
    assertEquals(List.of(), asking(second));
    assertEquals(List.of(), asking(second.replace('.', '_')), "a sign of LIKE in a name is only itself");
  }

  private List<String> asking(String username) {
    return store().in(tables -> tables.submissions().asking(username, 10)).stream().map(Submission::id).toList();
  }

  @Test
  default void everything_that_may_be_set_later_comes_back_too() {
    var draft = Some.stored(store(), "Text");
    var revision = Some.revision(draft, 1);
    var full = draft.frozen(revision)
        .moved(State.ON_HOLD, Some.NOON.plusMillis(1))
        .held(Optional.of(new Submission.Hold(State.APPROVED, "system", "a moratorium: 🕯", Some.NOON.plusSeconds(1),
            Set.of("ada", "ben"))))
        .withdrawalAskedBy(Set.of("ada", "ben"))
        .dueBy(Optional.of(Some.NOON.plus(Duration.ofDays(2))));
    var saved = store().in(tables -> {
      tables.submissions().add(revision);
      return tables.submissions().save(full);
    });
    assertEquals(Optional.of(saved), store().in(tables -> tables.submissions().find(draft.id())));
    assertEquals(full.hold(), saved.hold());
    assertEquals(full.pending().withdrawalBy(), saved.pending().withdrawalBy());
    assertEquals(full.pending().decideBy(), saved.pending().decideBy());
  }

  @Test
  default void a_hold_is_over_from_its_review_by_on() {
    var held = Some.stored(store(), "Text").moved(State.ON_HOLD, Some.NOON).held(Optional.of(hold(Some.NOON)));
    store().run(tables -> tables.submissions().save(held));
    assertFalse(store().in(tables -> tables.submissions().holdsOver(Some.NOON.minusMillis(1))).contains(held.id()));
    assertTrue(store().in(tables -> tables.submissions().holdsOver(Some.NOON)).contains(held.id()));
    var lifted = store().in(tables -> tables.submissions().save(
        tables.submissions().find(held.id()).orElseThrow().held(Optional.empty()).moved(State.DRAFT, Some.NOON)));
    assertFalse(store().in(tables -> tables.submissions().holdsOver(Some.NOON)).contains(lifted.id()));
  }

  private static Submission.Hold hold(Instant reviewBy) {
    return new Submission.Hold(State.DRAFT, "system", "why", reviewBy, Set.of());
  }

  @Test
  default void every_character_that_unicode_has_comes_back() {
    var all = new StringBuilder();
    IntStream.rangeClosed(1, Character.MAX_CODE_POINT).filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(all::appendCodePoint);
    var draft = Some.stored(store(), all.toString());
    var found = store().in(tables -> tables.submissions().find(draft.id())).orElseThrow();
    assertTrue(draft.content().equals(found.content()), "the text was altered");
  }

  @Test
  default void a_headline_of_emoji_is_cut_between_characters() {
    var family = "👨‍👩‍👧‍👦";
    var draft = Some.stored(store(), family.repeat(200));
    assertEquals(draft.content(), store().in(tables -> tables.submissions().find(draft.id())).orElseThrow().content());
  }

  @Test
  default void a_revision_comes_back_as_stored_and_intact() {
    var draft = Some.stored(store(), "Sleep, 睡眠, sueño 💤\r\n\ttab");
    var revision = Some.revision(draft, 1);
    store().run(tables -> tables.submissions().add(revision));
    var found = store().in(tables -> tables.submissions().revision(draft.id(), 1)).orElseThrow();
    assertEquals(revision, found);
    assertTrue(found.intact());
  }

  @Test
  default void several_revisions_are_found_at_once_and_one_that_is_not_there_is_left_out() {
    var drafts = List.of(Some.stored(store(), "Text"), Some.stored(store(), "Text"));
    var first = Some.revision(drafts.get(0), 1);
    var second = Some.revision(drafts.get(0), 2);
    var other = Some.revision(drafts.get(1), 1);
    store().run(tables -> List.of(first, second, other).forEach(tables.submissions()::add));
    var asked = new ArrayList<>(List.of(second.id(), other.id(), new Revision.Id(drafts.get(1).id(), 2), second.id()));
    Unstorable.NAMES.forEach(name -> asked.add(new Revision.Id(name, 1)));
    assertEquals(Map.of(second.id(), second, other.id(), other),
        store().in(tables -> tables.submissions().revisions(asked)));
    assertEquals(Map.of(), store().in(tables -> tables.submissions().revisions(List.of())));
  }

  @Test
  default void a_second_revision_with_the_same_number_is_refused() {
    var draft = Some.stored(store(), "Text");
    store().run(tables -> tables.submissions().add(Some.revision(draft, 1)));
    assertThrows(PersistenceException.class,
        () -> store().run(tables -> tables.submissions().add(Some.revision(draft, 1))));
  }

  @Test
  default void each_save_raises_the_version_by_one() {
    var draft = Some.stored(store(), "Text");
    var saved = store().in(tables -> tables.submissions().save(draft.moved(State.SCREENING, Some.NOON)));
    assertEquals(draft.version() + 1, saved.version());
    assertEquals(Optional.of(saved), store().in(tables -> tables.submissions().find(draft.id())));
  }

  @Test
  default void an_edit_of_an_older_version_is_refused_and_changes_nothing() {
    var draft = Some.stored(store(), "Text");
    var saved = store().in(tables -> tables.submissions().save(draft.moved(State.SCREENING, Some.NOON)));
    assertThrows(OptimisticLockException.class,
        () -> store().run(tables -> tables.submissions().save(draft.moved(State.RECALLED, Some.NOON))));
    assertEquals(Optional.of(saved), store().in(tables -> tables.submissions().find(draft.id())));
  }

  @Test
  default void two_edits_at_once_leave_one() throws Exception {
    var draft = Some.stored(store(), "Text");
    var refused = Parallel.secondWaitsWhile(
        store(),
        tables -> tables.submissions().save(draft.moved(State.SCREENING, Some.NOON)),
        () -> assertThrows(PersistenceException.class,
            () -> store().run(tables -> tables.submissions().save(draft.moved(State.RECALLED, Some.NOON)))));
    assertTrue(refused instanceof OptimisticLockException || refused.getCause() instanceof OptimisticLockException,
        refused::toString);
    assertEquals(State.SCREENING, store().in(tables -> tables.submissions().find(draft.id())).orElseThrow().state());
  }

  @Test
  default void who_waited_for_the_lock_sees_what_the_other_did_though_it_had_read_before() throws Exception {
    var draft = Some.stored(store(), "Text");
    var seen = Parallel.secondWaits(
        store(),
        tables -> tables.submissions()
            .save(tables.submissions().lock(draft.id()).orElseThrow().moved(State.SCREENING, Some.NOON)),
        tables -> {
          assertEquals(State.DRAFT, tables.submissions().find(draft.id()).orElseThrow().state());
          return tables.submissions().lock(draft.id()).orElseThrow();
        });
    assertEquals(State.SCREENING, seen.state());
    assertEquals(2, seen.version());
  }

  @Test
  default void a_forged_id_finds_nothing() {
    for (var id : Unstorable.NAMES) {
      assertEquals(Optional.empty(), store().in(tables -> tables.submissions().find(id)));
      assertEquals(Optional.empty(), store().in(tables -> tables.submissions().lock(id)));
      assertEquals(Optional.empty(), store().in(tables -> tables.submissions().revision(id, 1)));
    }
  }
}
