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

class CashtagsTest {

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          $PFE -> PFE
          $pfe -> pfe
          $A $B, $C! -> A|B|C
          $ABCDEF -> ABCDEF
          $A.B $AB_CD -> A.B|AB_CD
          $ABC.DEF -> ABC
          $ABC. $ABC_ -> ABC|ABC
          $PFE-$ABC -> PFE
          up\u3000$PFE -> PFE
          up\u00A0$PFE -> PFE
          up\u180E$PFE -> PFE
          \u2066$PFE. -> PFE
          """)
  void a_ticker_is_up_to_six_letters_after_a_space(String text, String found) {
    assertEquals(found, found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "$", "$ PFE", "$5", "$5M", "$_A", "$ABCDEFG", "$ABC1", "x$PFE", "($PFE)", "$$PFE",
    "$PF\u00C9", "$PFE\u0301", "$\u0391BC", "$\uFF21", "$PFE\u2026", "$PFE\u3000", "$PFE\u00A0", "$PFE\uD83D\uDE00",
    "$PFE\uD800", "\uD800$PFE", "\u05E9$PFE"})
  void prices_longer_words_and_letters_beyond_ascii_are_none(String text) {
    assertEquals("", found(text));
  }

  @Test
  void a_ticker_ends_with_its_line() {
    assertEquals("PFE|ABC", found("$PFE\n$ABC\t"));
  }

  @Test
  void the_sign_belongs_to_the_place_and_not_to_the_name() {
    assertEquals(List.of(new Entity(Entity.Type.CASHTAG, 3, 7, "PFE", Optional.empty())),
        Cashtags.in("up $PFE."));
  }

  private static String found(String text) {
    return Cashtags.in(text).stream().map(Entity::value).collect(Collectors.joining("|"));
  }
}
