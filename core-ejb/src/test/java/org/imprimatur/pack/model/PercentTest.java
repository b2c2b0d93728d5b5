package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imprimatur.kernel.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({"306%2D555%2d0142,306-555-0142", "a%20b,'a b'", "caf%C3%A9,caf\u00e9", "cafe%CC%81,cafe\u0301",
    "%E2%82%AC,\u20ac", "%F0%9F%98%80,\uD83D\uDE00", "%D7%A9%D7%9C,\u05e9\u05dc", "%F4%8F%BF%BD,\uDBFF\uDFFD"})
  void what_was_encoded_is_read_as_those_read_it_who_open_it(String written, String read) {
    assertEquals(read, Percent.decoded(written));
  }

  @ParameterizedTest
  @CsvSource({"%", "%2", "100%", "%G1", "%2G", "%C3", "%C3x", "%A9", "%C0%AE", "%E0%80%AF", "%ED%A0%80", "%F4%90%80%80",
    "%F0%9F%98", "%FF", "a\uD83Db"})
  void what_is_no_character_stays_as_it_is_written(String written) {
    assertEquals(written, Percent.decoded(written));
  }

  @Test
  void an_address_that_was_encoded_five_times_is_read_and_one_more_is_not() {
    assertEquals("-", Percent.decoded("%" + "25".repeat(4) + "2D"));
    assertEquals("%2D", Percent.decoded("%" + "25".repeat(5) + "2D"));
  }

  @Test
  void a_plus_is_a_space_and_an_encoded_one_is_a_plus() {
    assertEquals("Jane Doe 1+1", Percent.of("Jane+Doe%201%2B1").text());
  }

  @ParameterizedTest
  @CsvSource({"306-555,306%252D555", "\u00e9,%C3%A9", "x,x", "y,y", "\uD83D\uDE00y,%F0%9F%98%80y"})
  void each_character_is_traced_to_the_signs_that_stand_for_it(String read, String written) {
    var address = "x/306%252D555/%C3%A9/%F0%9F%98%80y";
    var plain = Percent.of(address);
    int start = plain.text().indexOf(read);
    assertEquals(written, plain.original(new Span(start, start + read.length())).of(address));
  }

  @Test
  void half_of_what_one_sign_stands_for_is_traced_to_all_of_it() {
    assertEquals(new Span(1, 13), Percent.of("a%F0%9F%98%80").original(new Span(2, 3)));
  }
}
