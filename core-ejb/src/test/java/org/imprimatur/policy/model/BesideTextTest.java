package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTextTest {

  private static final Map<String, String> IMAGE = Map.of("type", "image");

  @ParameterizedTest
  @CsvSource({"0,false", "1,false", "20,false", "21,true"})
  void a_post_has_twenty_media_at_most(int count, boolean refused) {
    assertEquals(refused ? Optional.of(Beside.TOO_MANY_MEDIA) : Optional.empty(),
        BesideText.fault(Collections.nCopies(count, IMAGE), Map.of(), BesideText.FACTS).map(Sentence::what));
  }

  @ParameterizedTest
  @CsvSource({"alt,2000,", "alt,2001,ALT", "licence,300,", "licence,301,LICENCE"})
  void the_words_for_a_medium_have_a_limit(String name, int length, Beside.Thing thing) {
    var refused = thing == null ? Optional.empty()
        : Optional.of(new Sentence(Beside.TOO_LONG, Map.of("thing", thing, "length", length, "most", length - 1)));
    assertEquals(refused, medium(Map.of("type", "image", name, "x".repeat(length))));
  }

  @ParameterizedTest
  @CsvSource({"image,", "video,", "audio,", "Image,NO_SUCH_TYPE", "gif,NO_SUCH_TYPE", "'',NO_SUCH_TYPE"})
  void a_medium_is_a_picture_a_film_or_a_sound(String type, Beside fault) {
    assertEquals(Optional.ofNullable(fault), medium(Map.of("type", type)).map(Sentence::what));
  }

  @Test
  void a_medium_without_a_type_is_refused() {
    assertEquals(Optional.of(Beside.NO_SUCH_TYPE), medium(Map.of("alt", "A house.")).map(Sentence::what));
  }

  @ParameterizedTest
  @CsvSource({"captions,yes,", "people,no,", "people,Yes,NEITHER_YES_NOR_NO", "people,'',NEITHER_YES_NOR_NO",
    "colour,yes,NO_SUCH_FACT", "reply,yes,NO_SUCH_FACT", "Alt,x,NO_SUCH_FACT"})
  void a_medium_has_its_own_facts_with_yes_or_no(String name, String value, Beside fault) {
    assertEquals(Optional.ofNullable(fault), medium(Map.of("type", "image", name, value)).map(Sentence::what));
  }

  @ParameterizedTest
  @CsvSource({"reply,yes,", "embargoed,no,", "sponsored,maybe,NEITHER_YES_NOR_NO", "alt,yes,NO_SUCH_FACT",
    "interestsDeclared,yes,NO_SUCH_FACT"})
  void an_author_says_of_a_post_what_there_is_to_say(String name, String value, Beside fault) {
    assertEquals(Optional.ofNullable(fault),
        BesideText.fault(List.of(), Map.of(name, value), BesideText.FACTS).map(Sentence::what));
  }

  @Test
  void that_ties_were_declared_may_be_said_where_there_are_no_declarations() {
    assertEquals(Optional.empty(),
        BesideText.fault(List.of(), Map.of(BesideText.INTERESTS_DECLARED, "no"), BesideText.ABOUT));
  }

  @Test
  void the_first_fault_in_the_order_of_the_media_is_told() {
    var fault = BesideText.fault(List.of(IMAGE, Map.of("type", "gif"), Map.of("type", "tiff")), Map.of("x", "y"),
        BesideText.FACTS);
    assertEquals(Optional.of("gif"), fault.map(said -> said.facts().get("type")));
  }

  @Test
  void a_long_value_is_shortened_between_characters() {
    var faces = "\uD83D\uDE00".repeat(21);
    assertEquals(Optional.of("\uD83D\uDE00".repeat(20) + "\u2026"),
        medium(Map.of("type", faces)).map(said -> said.facts().get("type")));
    assertEquals(Optional.of("x".repeat(40)),
        medium(Map.of("type", "x".repeat(40))).map(said -> said.facts().get("type")));
  }

  @Test
  void what_is_not_said_is_left_out() {
    var said = new HashMap<String, String>();
    said.put("reply", "yes");
    said.put("embargoed", "");
    said.put("sponsored", null);
    assertEquals(Map.of("reply", "yes"), BesideText.plain(said));
    assertEquals(Map.of(), BesideText.plain(null));
  }

  private static Optional<Sentence> medium(Map<String, String> medium) {
    return BesideText.fault(List.of(medium), Map.of(), BesideText.FACTS);
  }
}
