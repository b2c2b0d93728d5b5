package org.imprimatur.channel.model.x;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XMentionsTest {

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          @ana -> ana
          \uFF20ana -> ana
          .@Ana_1 -> Ana_1
          @@ana -> ana
          @ana's, (@bob): @cleo- -> ana|bob|cleo
          @ana: -> ana
          \u00E9@ana -> ana
          @ana\u6C34 -> ana
          \u05E9@ana -> ana
          \uD83D\uDE00@ana\uD83D\uDE00 -> ana
          \uD800@ana\uD800 -> ana
          RT@ana rt@bob RT:@cleo -> ana|bob|cleo
          @ana/ -> ana
          @ana/1st -> ana
          @ana/list @bob -> bob
          """)
  void a_name_of_ascii_after_an_at_sign_is_a_mention(String text, String found) {
    assertEquals(found, found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "@ ana", "@-ana", "ana@", "office@prairie", "_@ana", "1@ana", "@ana@bob",
    "@ana\uFF20bob", "@ana\u00E9", "@ana\u0301", "@\u00E9na", "@\u6C34", "@\uD835\uDC9C", "@ana://", "!@ana",
    "#@ana", "$@ana", "%@ana", "&@ana", "*@ana", "aRT@ana", "+RT@ana", "-RT@ana", "@ana/list", "@ana/list@bob"})
  void mail_lists_and_what_is_glued_to_other_words_are_none(String text) {
    assertEquals("", found(text));
  }

  @Test
  void a_name_has_at_most_twenty_characters() {
    assertEquals("a".repeat(20), found("@" + "a".repeat(20)));
    assertEquals("a".repeat(20), found("@" + "a".repeat(21)));
  }

  @Test
  void the_name_of_a_list_ends_after_25_characters() {
    assertEquals("", found("@ana/" + "b".repeat(24) + "-@bob"));
    assertEquals("bob", found("@ana/" + "b".repeat(25) + "-@bob"));
  }

  @Test
  void the_place_begins_with_the_last_at_sign() {
    assertEquals(List.of(new Entity(Entity.Type.MENTION, 4, 8, "ana", Optional.empty())),
        XMentions.in("\uD83D\uDE00 @@ana."));
  }

  private static String found(String text) {
    return XMentions.in(text).stream().map(Entity::value).collect(Collectors.joining("|"));
  }
}
