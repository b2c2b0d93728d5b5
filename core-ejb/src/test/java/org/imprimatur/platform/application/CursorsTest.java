package org.imprimatur.platform.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.junit.jupiter.api.Test;

class CursorsTest {

  private static final List<String> QUESTION = List.of("posts", "ada", "word");

  private static Cursors with(String secret) {
    return new Cursors(() -> secret);
  }

  private static String given(Cursors cursors, List<String> question) {
    return cursors.page(question, Optional.empty(), place -> new Page<>(List.of("first"), Optional.of("17:x"))).answer()
        .orElseThrow().next().orElseThrow();
  }

  private static Optional<Code> refused(Cursors cursors, List<String> question, String cursor) {
    return cursors
        .page(question, Optional.of(cursor), place -> new Page<>(List.of(place.orElseThrow()), Optional.empty()))
        .objection().map(Refusal::code);
  }

  @Test
  void a_cursor_leads_to_the_place_it_was_sealed_over_and_does_not_show_it() {
    var cursors = with("secret");
    var cursor = given(cursors, QUESTION);
    var places = new ArrayList<String>();
    cursors.page(QUESTION, Optional.of(cursor), place -> {
      places.add(place.orElseThrow());
      return Page.empty();
    });
    assertEquals(List.of("17:x"), places);
    assertNotEquals("17:x", cursor);
  }

  @Test
  void another_process_with_the_same_secret_takes_it_and_one_with_another_does_not() {
    var cursor = given(with("secret"), QUESTION);
    assertEquals(Optional.empty(), refused(with("secret"), QUESTION, cursor));
    assertEquals(Optional.of(Code.CURSOR_INVALID), refused(with("Secret"), QUESTION, cursor));
  }

  @Test
  void it_continues_no_other_question_however_the_parts_run_together() {
    var cursor = given(with("secret"), QUESTION);
    for (var other : List.of(List.of("posts", "ada", "words"), List.of("posts", "ad", "aword"),
        List.of("postsada", "word"), List.<String>of(), List.of("queue", "ada", "word"))) {
      assertEquals(Optional.of(Code.CURSOR_INVALID), refused(with("secret"), other, cursor), other::toString);
    }
  }

  @Test
  void no_other_text_is_taken_for_it() {
    var cursor = given(with("secret"), QUESTION);
    for (int i = 0; i < cursor.length(); i++) {
      for (var letter : List.of("A", "_", "9", "=", " ", "\u0000", "é")) {
        var changed = cursor.substring(0, i) + letter + cursor.substring(i + 1);
        if (!changed.equals(cursor)) {
          assertEquals(Optional.of(Code.CURSOR_INVALID), refused(with("secret"), QUESTION, changed), changed);
        }
      }
      assertEquals(Optional.of(Code.CURSOR_INVALID), refused(with("secret"), QUESTION, cursor.substring(0, i)));
    }
    assertEquals(Optional.of(Code.CURSOR_INVALID), refused(with("secret"), QUESTION, cursor + "="));
  }

  @Test
  void a_list_in_memory_goes_on_after_the_last_item_or_where_that_stood() {
    var cursors = with("secret");
    var first = slice(cursors, Optional.empty(), "a", "b", "c", "d");
    assertEquals(List.of("a", "b"), first.items());
    assertEquals(List.of("c", "d"), slice(cursors, first.next(), "a", "b", "c", "d").items());
    assertEquals(List.of("c", "d"), slice(cursors, first.next(), "d", "aa", "a", "b", "c").items());
    assertEquals(List.of("c", "d"), slice(cursors, first.next(), "c", "d").items(), "all that was read is gone");
    assertEquals(List.of("c", "d"), slice(cursors, first.next(), "a", "c", "d").items(), "b is gone");
    assertEquals(List.of(), slice(cursors, first.next()).items());
    assertEquals(Optional.empty(), slice(cursors, first.next(), "a", "b", "c", "d").next());
  }

  private static Page<String> slice(Cursors cursors, Optional<String> cursor, String... all) {
    return cursors.slice(QUESTION, cursor, 2, List.of(all), each -> each).answer().orElseThrow();
  }
}
