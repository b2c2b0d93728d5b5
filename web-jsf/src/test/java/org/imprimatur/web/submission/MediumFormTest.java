package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MediumFormTest {

  @Test
  void what_a_program_said_of_a_picture_is_said_again_by_the_page() {
    var said = Map.of("type", "image", "alt", "A lamp", "licence", "CC BY 4.0", "people", "yes", "record", "no");
    assertEquals(said, MediumForm.of(said).facts());
  }

  @Test
  void boxes_are_ticked_for_what_holds_and_not_for_what_was_denied() {
    var form = MediumForm.of(Map.of("type", "video", "people", "yes", "captions", "yes", "record", "no"));
    assertEquals(List.of("captions", "people"), form.getTicked());
  }

  @Test
  void a_box_that_is_ticked_no_more_says_nothing_and_what_was_denied_stays_denied() {
    var form = MediumForm.of(Map.of("type", "image", "people", "yes", "record", "no"));
    form.setTicked(List.of("release"));
    assertEquals(Map.of("type", "image", "release", "yes", "record", "no"), form.facts());
  }

  @Test
  void what_was_denied_holds_once_it_is_ticked() {
    var form = MediumForm.of(Map.of("type", "image", "people", "no"));
    form.setTicked(List.of("people"));
    assertEquals(Map.of("type", "image", "people", "yes"), form.facts());
  }

  @Test
  void a_browser_that_sends_no_box_at_all_ticks_none() {
    var form = MediumForm.of(Map.of("type", "image", "people", "yes"));
    form.setTicked(null);
    assertEquals(Map.of("type", "image"), form.facts());
  }

  @Test
  void words_that_are_a_plain_yes_are_no_box_and_stay() {
    var form = MediumForm.of(Map.of("type", "image", "alt", "yes", "licence", "yes"));
    assertEquals(List.of(), form.getTicked());
    form.setTicked(List.of("scene"));
    assertEquals(Map.of("type", "image", "alt", "yes", "licence", "yes", "scene", "yes"), form.facts());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = " \t")
  void a_field_that_is_emptied_is_said_no_more(String typed) {
    var form = MediumForm.of(Map.of("type", "image", "alt", "A lamp"));
    form.setAlt(typed);
    assertEquals("", form.getAlt());
    assertEquals(Map.of("type", "image"), form.facts());
  }

  @Test
  void without_a_kind_there_is_no_picture_whatever_else_was_typed() {
    var form = MediumForm.of(Map.of("type", "image", "alt", "A lamp"));
    form.setType("");
    assertEquals(Map.of(), form.facts());
    form.setType("audio");
    assertEquals(Map.of("type", "audio", "alt", "A lamp"), form.facts());
  }
}
