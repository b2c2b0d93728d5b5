package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InAddressTest {

  private static final SmallPack PACK =
      SmallPack.of("address: 'https://\\S+', born: 'born=\\d{4}[- ]\\d\\d', ssn: '\\bssn=\\d{9}\\b'",
          "find: {detector: in-address, any: [address, born, ssn]}");

  @ParameterizedTest
  @CsvSource({"https://a.example/?born=1990-05,born=1990-05", "https://a.example/?born%3D1990%2D05,born%3D1990%2D05",
    "https://a.example/?u=b%256Frn%3D1990-05,b%256Frn%3D1990-05", "https://a.example/?born=1990+05&x,born=1990+05",
    "https://a.example/?BORN=1990-05,BORN=1990-05", "https://a.example/\uD83D\uDE00?ssn=123456789,ssn=123456789",
    "https://a.example/?b\u200Born=1990-05,b\u200Born=1990-05"})
  void what_an_address_tells_is_found_however_it_is_encoded(String text, String found) {
    assertEquals(List.of(found), PACK.in("See " + text));
  }

  @ParameterizedTest
  @CsvSource({"born=1990-05", "https://a.example/ born=1990-05", "https://a.example/born= https://b.example/1990-05",
    "https://a.example/?born=199-05", "https://a.example/?ssn=1234567890", "''"})
  void what_stands_outside_or_in_two_addresses_is_not(String text) {
    assertEquals(List.of(), PACK.in(text));
  }

  @Test
  void every_address_is_looked_into_however_many_there_are() {
    var many = String.join(" ", Collections.nCopies(300, "https://a.example/")) + " https://a.example/?ssn=123456789";
    assertEquals(List.of("ssn=123456789"), PACK.in(many));
  }

  @Test
  void the_find_must_name_an_address_and_something_to_look_for() {
    var alone = "patterns: {a: 'x'}\nrules: [{id: r, family: claim, source: s, severity: block, message: m, "
        + "find: {detector: in-address, any: a}}]\n";
    assertEquals(PackFlaw.ADDRESS_PATTERNS, SmallPack.refusal(alone).what());
  }
}
