package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.junit.jupiter.api.Test;

class PartTest {

  private static final Draft FULL =
      new Draft("Title", "Text", Draft.Genre.MEMBERS_POST,
          new Draft.Enclosed(List.of("https://a.example", " "),
              List.of(new Draft.Account("ana", "Ana Li", "her page"), new Draft.Account("@bo", "Bo", "")),
              List.of(Map.of("type", "image", "alt", "A house"))),
          new Draft.Declared("", List.of("Acme", "Board of B"), false, false), Map.of("reply", "yes"));

  @Test
  void a_draft_with_nothing_beside_its_text_has_no_parts() {
    assertEquals(List.of(), Part.beside(Draft.ofText("Text")));
  }

  @Test
  void each_thing_beside_the_text_is_a_part_and_all_of_it_is_one_more() {
    assertEquals(
        List.of("Title", "https://a.example", "@ana\n\nAna Li\n\nher page", "@bo\n\nBo\n\n", "Acme; Board of B",
            "A house\n\nimage",
            "Title\nText\nhttps://a.example\n@ana\nAna Li\nher page\n@bo\nBo\nAcme\nBoard of B\nA house\n\nimage"),
        Part.beside(FULL).stream().map(Part::words).toList());
  }

  @Test
  void ties_are_not_asked_to_be_disclosed_and_the_rest_are_fields() {
    assertEquals(List.of(Part.Kind.FIELD, Part.Kind.FIELD, Part.Kind.FIELD, Part.Kind.FIELD, Part.Kind.DISCLOSURE,
        Part.Kind.FIELD, Part.Kind.JOINED), Part.beside(FULL).stream().map(Part::kind).toList());
  }

  @Test
  void each_part_says_where_it_stands_counted_from_one() {
    assertEquals(
        List.of(Sentence.of(Where.IN_TITLE), new Sentence(Where.IN_SOURCE, Map.of("number", 1)),
            new Sentence(Where.IN_NAME, Map.of("account", "@ana")),
            new Sentence(Where.IN_NAME, Map.of("account", "@bo")),
            Sentence.of(Where.IN_DISCLOSURE), new Sentence(Where.IN_MEDIUM, Map.of("number", 1)),
            Sentence.of(Where.INTO_NEXT_FIELD)),
        Part.beside(FULL).stream().flatMap(part -> part.where().stream()).toList());
  }

  @Test
  void the_number_of_a_source_is_its_place_among_all_even_where_others_are_blank() {
    var parts = Part.beside(Draft.ofText("Text").citing(List.of("", " ", "third")));
    assertEquals(List.of(new Sentence(Where.IN_SOURCE, Map.of("number", 3))), parts.get(0).where());
    assertEquals(2, parts.size());
  }

  @Test
  void a_rule_that_looks_anywhere_in_the_text_looks_there_from_each_part() {
    assertTrue(Part.beside(FULL).stream().allMatch(part -> part.amid().equals("Text")));
  }
}
