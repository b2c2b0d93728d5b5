package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermIndexTest {

  private static final SmallPack PACK = SmallPack.lines("""
      topics: {people: p, numbers: n}
      terms:
        - {id: psycho, topic: people, severity: advise, avoid: [psycho, psychos], prefer: [person with psychosis],
           source: s, unless: [psycho killer]}
        - {id: killer, topic: people, severity: advise, avoid: [killer], advice: Say who it was, source: s}
        - {id: addict, topic: people, severity: advise, avoid: [addict, drug addict, ex-addict],
           prefer: [person with a substance use disorder], source: s}
        - {id: clean, topic: people, severity: advise, avoid: [clean], prefer: [in recovery], near: [drugs, sober],
           source: s}
        - {id: other, topic: numbers, severity: block, avoid: [committed suicide], prefer: [died by suicide], source: s}
      rules:
        - {id: r, family: language, source: s, severity: advise, message: '{match}. {remedy}', terms: people}
      """);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Two PSYCHOS came. | PSYCHOS",
    "psycho-oncology | ''",
    "pre-psycho | ''",
    "psychology | ''",
    "p\u00ADsycho | p\u00ADsycho",
    "They call it Psycho Killer. | Killer",
    "drug addicts | ''",
    "two drug-addict homes | drug-addict",
    "The drug addict left. | drug addict",
    "ex-addict | ex-addict",
    "clean | clean",
    "A clean desk. | ''",
    "He was clean, that is sober. | clean",
    "clean one two three four five six seven drugs | clean",
    "clean one two three four five six seven eight drugs | ''",
    "committed suicide | ''",
    "'' | ''"})
  void a_term_is_told_where_it_is_truly_used(String text, String found) {
    assertEquals(found.isEmpty() ? List.of() : List.of(found), PACK.in(text));
  }

  @Test
  void terms_are_told_in_the_order_of_the_text() {
    assertEquals(List.of("addict", "killer", "psycho"), PACK.in("The addict, the killer, the psycho."));
  }

  @Test
  void the_remedy_is_what_to_write_or_else_what_to_do() {
    var findings = PACK.findings("No killer.");
    assertEquals("killer. Say who it was.", findings.get(0).message().english());
    assertEquals(List.of(), findings.get(0).suggestions());
    assertEquals(List.of("A person with a substance use disorder"),
        PACK.findings("An addict came.").get(0).suggestions());
  }
}
