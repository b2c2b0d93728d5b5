package org.imprimatur.platform.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Wanted;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongMemberTest {

  record Account(String handle, Boolean checked, int year) {}

  record Post(String text, List<Account> accounts, Map<String, String> answers) {}

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "{\"text\": 1} | The member text is a number; it must be a text.",
    "{\"text\": false} | The member text is false; it must be a text.",
    "{\"accounts\": \"@ann\"} | The member accounts is \"@ann\"; it must be a list.",
    "{\"accounts\": [{}, {\"handle\": 7}]} | The member accounts[1].handle is a number; it must be a text.",
    "{\"accounts\": [\"@ann\"]} | The member accounts[0] is \"@ann\"; it must be an object.",
    "{\"accounts\": [{\"checked\": \"yes\"}]} | The member accounts[0].checked is \"yes\"; it must be true or false.",
    "{\"accounts\": [{\"year\": \"2026\"}]} | The member accounts[0].year is \"2026\"; it must be a number.",
    "{\"answers\": {\"a rule\": {}}} | The member answers.a rule is an object; it must be a text.",
    "{\"answers\": [1]} | The member answers is a list; it must be an object of texts.",
    "[] | The body is a list; it must be an object.",
    "\"a\" | The body is \"a\"; it must be an object."})
  void it_says_where_what_stands_and_what_should(String body, String said) {
    assertEquals(said, English.of(wrong(body)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "{\"accounts\": [null]} | accounts[0] is null",
    "{\"answers\": {\"a\": null}} | answers.a is null",
    "{\"accounts\": [{\"year\": 3000000000}]} | accounts[0].year is a number"})
  void what_no_kind_explains_is_said_with_its_place(String body, String said) {
    assertTrue(English.of(wrong(body)).contains(said), English.of(wrong(body)));
  }

  @Test
  void a_long_text_is_shown_by_its_first_sixty_characters_and_none_is_cut_in_half() {
    var face = "\ud83d\ude00";
    assertEquals('"' + face.repeat(60) + '"', WrongMember.quoted(face.repeat(60)));
    assertEquals('"' + face.repeat(60) + "…\"", WrongMember.quoted(face.repeat(61)));
    assertEquals("null", WrongMember.quoted(null));
  }

  @Test
  void a_long_name_of_a_member_does_not_come_back_whole() {
    var sentence = wrong("{\"answers\": {\"" + "a".repeat(10_000) + "\": 1}}");
    assertTrue(English.of(sentence).length() < 200, English.of(sentence));
  }

  @Test
  void neither_a_class_nor_a_library_is_named() {
    for (var body : List.of("{\"text\": 1}", "{\"accounts\": [{\"year\": 3000000000}]}", "[]", "{\"answers\": 1}")) {
      var said = English.of(wrong(body));
      assertFalse(said.contains("java") || said.contains("jackson") || said.contains("Exception"), said);
    }
  }

  @Test
  void whoever_reads_a_body_by_hand_says_it_in_the_same_words() {
    assertEquals("The member slot is \"soon\"; it must be an ISO 8601 moment in UTC such as 2026-12-01T15:00:00Z.",
        English.of(new WrongMember("slot", WrongMember.quoted("soon"), Sentence.of(Wanted.MOMENT)).sentence()));
    assertEquals("The body is an object; it must be a list.",
        English.of(new WrongMember("", WrongMember.described(StrictJson.body("{}".getBytes(StandardCharsets.UTF_8))),
            Sentence.of(Wanted.LIST)).sentence()));
  }

  private static Sentence wrong(String body) {
    var tree = StrictJson.body(body.getBytes(StandardCharsets.UTF_8));
    return assertThrows(WrongMember.class, () -> StrictJson.as(tree, Post.class)).sentence();
  }
}
