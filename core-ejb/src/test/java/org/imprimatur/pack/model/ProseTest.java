package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "It's the patient's well-being. | It's/the/patient's/well/being",
    "rock 'n' roll, 'quoted' | rock/n/roll/quoted",
    "dogs' tails, 3,5 mg | dogs/tails/3/5/mg",
    "\u05e9\u05dc\u05d5\u05dd \u05d0\u05d5\u05d9\u05e8 | \u05e9\u05dc\u05d5\u05dd/\u05d0\u05d5\u05d9\u05e8",
    "caf\u00e9\uD83D\uDE00ni\u00f1o | caf\u00e9/ni\u00f1o",
    "a\uD83Db | a/b"})
  void a_word_may_hold_an_apostrophe_and_hyphens_part_words(String text, String words) {
    assertEquals(words, String.join("/", Prose.of(text).words().stream().map(word -> word.of(text)).toList()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "One. Two! Three? Four\u2026 Five | One./ Two!/ Three?/ Four\u2026/ Five",
    "Dr. Li gave 2.5 mg. She left. | Dr. Li gave 2.5 mg./ She left.",
    "Drugs, e.g. lithium, vs. none. End | Drugs, e.g. lithium, vs. none./ End",
    "I am J. Smith. You are not. | I am J. Smith./ You are not.",
    "He said \"No.\" We agreed. | He said \"No.\"/ We agreed.",
    "(It is so.) Then (so) it was. | (It is so.)/ Then (so) it was.",
    "See www.example.org or p.12 today | See www.example.org or p.12 today",
    "What?! Yes... No | What?!/ Yes.../ No"})
  void a_sentence_ends_with_its_stop_and_not_with_an_abbreviation(String text, String sentences) {
    assertEquals(sentences, String.join("/", Prose.of(text).sentences().stream().map(each -> each.of(text)).toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "\n", "a\nb\n\nc", "One. Two", " . ! \u2026 ", "\uD83D. \uDE00"})
  void sentences_cover_the_text(String text) {
    assertEquals(text, String.join("", Prose.of(text).sentences().stream().map(each -> each.of(text)).toList()));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "3,0", "4,1", "8,1", "9,2", "10,3", "14,3", "15,3", "99,3"})
  void a_place_stands_in_the_sentence_that_has_not_ended_before_it(int place, int sentence) {
    var prose = Prose.of("One. Two!\nThree");
    assertEquals(prose.sentences().get(sentence), prose.sentenceAt(place));
  }

  @ParameterizedTest
  @CsvSource({"one,two,0", "two,one,0", "one,four,2", "four,one,2", "one,one,0", "two-three,three,0"})
  void words_between_two_places_are_counted_whichever_comes_first(String one, String other, int between) {
    var text = "one two-three four";
    assertEquals(between, Prose.of(text).wordsBetween(place(text, one), place(text, other)));
  }

  @ParameterizedTest
  @CsvSource({"0,addict", "1,an/addict/wife", "2,was/an/addict/wife/left", "9,he/was/an/addict/wife/left"})
  void the_words_around_a_place_are_plain(int reach, String words) {
    var text = "He was an addict's WIFE, left.";
    assertEquals(List.of(words.split("/", -1)), Prose.of(text).around(place(text, "addict's"), reach));
  }

  @ParameterizedTest
  @CsvSource({"psycho-oncology,psycho,true", "pre-psycho,psycho,true", "psycho - oncology,psycho,false",
    "psycho-,psycho,false", "-psycho,psycho,false", "5-psycho,psycho,false", "psycho-5,psycho,false",
    "a psycho,psycho,false"})
  void a_hyphen_ties_a_word_to_letters_only(String text, String word, boolean tied) {
    assertEquals(tied, Prose.of(text).partOfCompound(place(text, word)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "She said \"go\" and \"stay\". | go/stay",
    "It's 'mad' he's not | mad",
    "the 'patient's view' here | patient's view",
    "an open \" mark | ''",
    "it's Anna's dogs' | ''"})
  void what_stands_between_two_marks_is_quoted(String text, String quoted) {
    assertEquals(quoted,
        String.join("/", Prose.of(text).quotations().stream()
            .map(each -> text.substring(each.start() + 1, each.end() - 1)).toList()));
  }

  @Test
  void a_quotation_ends_with_its_line() {
    assertEquals(List.of(), Prose.of("\"one\ntwo\"").quotations());
  }

  private static Span place(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}
