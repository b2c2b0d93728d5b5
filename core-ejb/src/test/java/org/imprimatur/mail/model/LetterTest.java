package org.imprimatur.mail.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imprimatur.identity.model.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

  @Test
  void a_name_or_a_subject_never_ends_its_header() {
    var letter =
        new Letter("id", "ann@society.example", "Society\r\nBcc: x@y.example", "News\n\u2028 of\u0085it", "", "");
    assertEquals("Society Bcc: x@y.example", letter.sender());
    assertEquals("News  of it", letter.subject());
    assertFalse(letter.toString().contains("ann@"), "a log may show it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ann", "ann@", "@society.example", "ann@society", "ann@@society.example",
    "ann@society.example\r\nBcc: x@y.example", "ann@society.example\n", "a nn@society.example",
    "ann@society.example,x@y.example",
    "Ann <ann@society.example>", "\"a b\"@society.example", "ann@-society.example", ".ann@society.example",
    "añá@society.example",
    "ann@soc\u0000iety.example", "ann@[127.0.0.1]"})
  void nothing_is_sent_to_what_is_no_plain_address(String to) {
    assertFalse(Mailbox.fits(to));
    assertThrows(IllegalArgumentException.class, () -> new Letter("id", to, "", "", "", ""));
  }

  @Test
  void an_address_is_as_long_as_the_standard_lets_it_be() {
    var name = "a".repeat(64);
    assertEquals(name + "@b.example", new Letter("id", name + "@b.example", "", "", "", "").to());
    assertFalse(Mailbox.fits("a" + name + "@b.example"));
    assertFalse(Mailbox.fits("a@" + "b.".repeat(126) + "example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann@society.example", "ann.o'neil+posts@mail.society.example",
    "a_b-c@xn--bcher-kva.example"})
  void plain_addresses_are(String to) {
    assertEquals(to, new Letter("id", to, "", "", "", "").to());
  }
}
