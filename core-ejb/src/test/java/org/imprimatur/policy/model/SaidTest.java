package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

  private static final String TEXT = "A cure.";

  @ParameterizedTest
  @CsvSource({"a  CURE  for all,2,8,0", "a cure for all,2,6,0", "a curer,2,7,1", "cures,0,5,1"})
  void the_same_words_are_not_told_twice_whatever_their_case_and_spaces(String part, int start, int end, int news) {
    var said = said(finding(TEXT, "cure", Severity.BLOCK));
    assertEquals(news, said.news(part(part, Part.Kind.FIELD), List.of(at(start, end, Severity.BLOCK))).size());
  }

  @Test
  void what_was_told_of_one_part_is_not_told_of_the_next() {
    var said = said();
    assertEquals(1, said.news(field("My cure"), List.of(finding("My cure", "cure", Severity.BLOCK))).size());
    assertEquals(0, said.news(field("The cure"), List.of(finding("The cure", "cure", Severity.BLOCK))).size());
  }

  @Test
  void two_places_in_one_part_are_both_told() {
    assertEquals(2,
        said().news(field("cure cure"), List.of(at(0, 4, Severity.BLOCK), at(5, 9, Severity.BLOCK))).size());
  }

  @Test
  void what_is_said_of_the_whole_text_is_said_of_the_post_once() {
    var said = said(finding(TEXT, TEXT, Severity.BLOCK));
    assertEquals(List.of(), said.news(field("Else"), List.of(finding("Else", "Else", Severity.BLOCK))));
  }

  @Test
  void what_one_rule_says_of_the_whole_text_does_not_silence_another_of_a_part() {
    var said = said(finding(TEXT, TEXT, Severity.BLOCK));
    var another = new Finding(new Finding.Origin("another", Category.CLAIM, "", Message.NOTHING), new Span(0, 4),
        Finding.Demands.only(Severity.BLOCK),
        Message.valueOf("m"), List.of());
    assertEquals(1, said.news(field("Else"), List.of(another)).size());
  }

  @Test
  void what_is_said_of_words_in_the_middle_of_a_text_is_not_said_of_the_post_as_such() {
    var text = "My cure it";
    var said = new Said(text, List.of(finding(text, "cure", Severity.BLOCK)), each -> Message.valueOf("In it"));
    assertEquals(1, said.news(field("Else"), List.of(finding("Else", "Else", Severity.BLOCK))).size());
  }

  @ParameterizedTest
  @CsvSource({"FIELD,ADVISE,LANGUAGE,0", "TEXT,ADVISE,LANGUAGE,1", "FIELD,JUSTIFY,LANGUAGE,1",
    "DISCLOSURE,ADVISE,LANGUAGE,0", "DISCLOSURE,BLOCK,LANGUAGE,1", "DISCLOSURE,BLOCK,DISCLOSURE,0",
    "FIELD,BLOCK,DISCLOSURE,1", "TEXT,BLOCK,DISCLOSURE,1"})
  void a_field_is_asked_only_what_must_be_answered_and_a_disclosure_not_to_disclose(Part.Kind kind, Severity severity,
      Category category, int news) {
    var finding = new Finding(new Finding.Origin("r", category, "", Message.NOTHING), new Span(0, 4),
        Finding.Demands.only(severity),
        Message.valueOf("m"), List.of());
    assertEquals(news, said().news(part("cure all", kind), List.of(finding)).size());
  }

  @Test
  void advice_of_a_rule_that_has_spoken_is_not_repeated_of_another_text() {
    var said = said(finding(TEXT, "cure", Severity.ADVISE));
    assertEquals(0, said.news(part("A remedy", Part.Kind.TEXT), List.of(at(2, 8, Severity.ADVISE))).size());
  }

  @Test
  void a_finding_of_a_part_is_told_of_the_whole_text_without_its_suggestions() {
    var told = said().news(field("My cure"), List.of(finding("My cure", "cure", Severity.BLOCK))).get(0);
    assertEquals(new Span(0, TEXT.length()), told.span());
    assertEquals(List.of(), told.suggestions());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"My cure | cure | In title, \u201ccure\u201d: Say less.",
    "cure | cure | In title: Say less.", "My less | less | In title: Say less."})
  void a_message_begins_with_where_it_stands_and_quotes_what_it_does_not_name(String words, String match, String told) {
    assertEquals(told,
        said().news(field(words), List.of(finding(words, match, Severity.BLOCK))).get(0).message().english());
  }

  @Test
  void a_quotation_ends_after_sixty_characters() {
    var faces = "\uD83D\uDE00";
    assertEquals("In title, \u201c" + faces.repeat(60) + "\u201d: Say less.", quoting(faces.repeat(60)));
    assertEquals("In title, \u201c" + faces.repeat(60) + "\u2026\u201d: Say less.", quoting(faces.repeat(61)));
  }

  @Test
  void a_part_in_two_places_names_both() {
    var part = new Part(List.of(Sentence.of(Where.IN_TITLE), Sentence.of(Where.IN_MEDIUM)), "My cure", TEXT,
        Part.Kind.FIELD, "");
    assertEquals("In title, in medium, \u201ccure\u201d: Say less.",
        said().news(part, List.of(finding("My cure", "cure", Severity.BLOCK))).get(0).message().english());
  }

  private static String quoting(String match) {
    var words = "x " + match;
    return said().news(field(words), List.of(finding(words, match, Severity.BLOCK))).get(0).message().english();
  }

  private static Said said(Finding... findings) {
    return new Said(TEXT, List.of(findings), sentence -> Message
        .valueOf(sentence.what().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
  }

  private static Part field(String words) {
    return part(words, Part.Kind.FIELD);
  }

  private static Part part(String words, Part.Kind kind) {
    return new Part(Sentence.of(Where.IN_TITLE), words, TEXT, kind);
  }

  private static Finding finding(String words, String match, Severity severity) {
    return at(words.indexOf(match), words.indexOf(match) + match.length(), severity);
  }

  private static Finding at(int start, int end, Severity severity) {
    return new Finding(new Finding.Origin("r", Category.CLAIM, "", Message.NOTHING), new Span(start, end),
        Finding.Demands.only(severity), Message.valueOf("Say less."), List.of("help"));
  }
}
