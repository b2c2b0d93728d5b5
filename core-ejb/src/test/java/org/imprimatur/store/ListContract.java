package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Lists of submissions. */
interface ListContract extends SightContract {

  private Page<Submission> list(String author, Optional<String> words, Optional<String> cursor, int limit) {
    var filter = new Filter(Optional.empty(), words, cursor, limit);
    return store().in(tables -> tables.submissions().list(own(author), filter));
  }

  private static Sight own(String author) {
    return new Sight(author, false, false, false);
  }

  @Test
  default void pages_of_five_hundred_with_ties_show_each_once_and_in_order() {
    var author = Some.person(store(), Role.MEMBER);
    var stored = store().in(tables -> IntStream.range(0, 500)
        .mapToObj(i -> Some.draft(author, Some.text("Text " + i)).moved(State.DRAFT, Some.NOON.plusMillis(i / 50)))
        .peek(tables.submissions()::add).toList());
    var seen = new ArrayList<Submission>();
    Optional<String> cursor = Optional.empty();
    int pages = 0;
    do {
      var page = list(author, Optional.empty(), cursor, 33);
      seen.addAll(page.items());
      cursor = page.next();
      pages++;
    } while (cursor.isPresent());
    var newestFirst =
        Comparator.comparing((Submission post) -> post.dates().changed()).thenComparing(Submission::id).reversed();
    assertEquals(stored.stream().sorted(newestFirst).map(Submission::id).toList(),
        seen.stream().map(Submission::id).toList());
    assertEquals(16, pages);
  }

  @Test
  default void a_last_page_that_is_full_has_no_next() {
    var author = Some.person(store(), Role.MEMBER);
    store().run(tables -> IntStream.range(0, 4)
        .forEach(i -> tables.submissions().add(Some.draft(author, Some.text("Text " + i)))));
    assertEquals(Optional.empty(), list(author, Optional.empty(), Optional.empty(), 4).next());
  }

  @Test
  default void words_are_found_whatever_their_case_and_signs_mean_themselves() {
    var author = Some.person(store(), Role.MEMBER);
    var titles = List.of("100% sure", "100 sure", "a_b", "aXb", "wow!", "back\\slash", "it's", "ÄRGER", "💤 sleep");
    store().run(tables -> titles
        .forEach(title -> tables.submissions().add(Some.draft(author, Some.content(title, "-", Map.of(), List.of())))));
    var expected = Map.of(
        "100%", "100% sure", "A_B", "a_b", "!", "wow!", "\\s", "back\\slash", "T'S", "it's", "ärger", "ÄRGER", "💤",
        "💤 sleep");
    expected.forEach((words, title) -> assertEquals(List.of(title), found(author, words), words));
    assertEquals(List.of(), found(author, "'; drop table submission; --"));
  }

  private List<String> found(String author, String words) {
    return list(author, Optional.of(words), Optional.empty(), 200).items().stream()
        .map(post -> post.content().words().title())
        .toList();
  }

  @Test
  default void words_that_no_text_can_hold_find_nothing() {
    var author = Some.person(store(), Role.MEMBER);
    store().run(tables -> tables.submissions().add(Some.draft(author, Some.text("?"))));
    for (var words : List.of("\0", "a\0b", "\uD800")) {
      assertEquals(List.of(), found(author, words));
    }
  }

  @Test
  default void what_one_wrote_with_others_is_listed_and_a_like_name_is_not() {
    var author = Some.person(store(), Role.MEMBER);
    var shared = Some.draft(author, Some.content("", "Ours", Map.of(), List.of("a_" + author))).joinedBy("a_" + author,
        Some.NOON);
    var alike = Some.draft(author, Some.content("", "Theirs", Map.of(), List.of("aX" + author, "a_" + author + "2")))
        .joinedBy("aX" + author, Some.NOON).joinedBy("a_" + author + "2", Some.NOON);
    var asked = Some.draft(author, Some.content("", "Not yet", Map.of(), List.of("a_" + author)));
    store().run(tables -> List.of(shared, alike, asked).forEach(tables.submissions()::add));
    var mine = list("a_" + author, Optional.empty(), Optional.empty(), 10).items();
    assertEquals(List.of(shared), mine);
  }

  @Test
  default void a_list_of_ones_own_follows_who_writes_and_who_signs() {
    var author = Some.person(store(), Role.MEMBER);
    var alone = Some.draft(author, Some.content("", "Text", Map.of(), List.of("c_" + author)));
    store().run(tables -> tables.submissions().add(alone));
    var signer = new Sight("s_" + author, false, false, true);
    var shared = saved(alone.joinedBy("c_" + author, Some.NOON).signedFor(Set.of("s_" + author)).moved(State.IN_REVIEW,
        Some.NOON));
    assertEquals(List.of(shared), list("c_" + author, Optional.empty(), Optional.empty(), 10).items());
    assertEquals(List.of(shared), listed(signer));
    assertEquals(List.of(), list("s_" + author, Optional.empty(), Optional.empty(), 10).items());
    var unsigned = saved(shared.signedFor(Set.of()));
    assertEquals(List.of(), listed(signer));
    assertEquals(List.of(unsigned), list("c_" + author, Optional.empty(), Optional.empty(), 10).items());
  }

  @Test
  default void a_list_of_ones_own_has_the_newest_change_first() {
    var author = Some.person(store(), Role.MEMBER);
    var first = stored(author);
    var second = saved(stored(author).moved(State.LAPSED, Some.NOON.plusSeconds(1)));
    assertEquals(List.of(second, first), list(author, Optional.empty(), Optional.empty(), 10).items());
    var again = saved(first.moved(State.LAPSED, Some.NOON.plusSeconds(2)));
    assertEquals(List.of(again, second), list(author, Optional.empty(), Optional.empty(), 10).items());
  }

  @Test
  default void what_is_under_way_is_counted_and_the_newest_of_it_returned() {
    var author = Some.person(store(), Role.MEMBER);
    var posts = Stream.of(State.values())
        .map(state -> Some.draft(author, Some.text("T")).moved(state, Some.NOON.plusSeconds(state.ordinal()))).toList();
    store().run(tables -> posts.forEach(tables.submissions()::add));
    var found = store().in(tables -> tables.submissions().underWay(author, 3));
    assertEquals(State.values().length - 6, found.number());
    assertEquals(List.of(State.ON_HOLD, State.LAPSED, State.CORRECTING),
        found.newest().stream().map(Submission::state).toList());
  }

  private Submission stored(String author) {
    var draft = Some.draft(author, Some.text("Text"));
    store().run(tables -> tables.submissions().add(draft));
    return draft;
  }

  private Submission saved(Submission changed) {
    return store().in(tables -> tables.submissions().save(changed));
  }

  private List<Submission> listed(Sight sight) {
    var filter = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), 10);
    return store().in(tables -> tables.submissions().list(sight, filter)).items();
  }

  @Test
  default void only_the_state_asked_for_is_listed() {
    var draft = Some.stored(store(), "Text");
    var filter = new Filter(Optional.of(State.LAPSED), Optional.empty(), Optional.empty(), 10);
    assertEquals(List.of(), store().in(tables -> tables.submissions().list(own(draft.author()), filter)).items());
    var lapsed = store().in(tables -> tables.submissions().save(draft.moved(State.LAPSED, Some.NOON)));
    assertEquals(List.of(lapsed), store().in(tables -> tables.submissions().list(own(draft.author()), filter)).items());
  }

  @Test
  default void what_should_have_been_decided_before_now_is_overdue() {
    var due = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    var never = Some.inReview(store(), "Text", Optional.empty());
    assertTrue(overdue(Some.NOON.plusMillis(1)).contains(due.id()));
    assertTrue(!overdue(Some.NOON).contains(due.id()));
    assertTrue(!overdue(Some.NOON.plusMillis(1)).contains(never.id()));
  }

  private List<String> overdue(Instant now) {
    return store().in(tables -> tables.submissions().overdue(List.of(State.IN_REVIEW), now));
  }
}
