package org.imprimatur.web.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Remove the number. It names a person. Ask.|Remove the number.|It names a person. Ask.",
    "Remove the number.|Remove the number.|''", "Remove the number|Remove the number|''",
    "Give 0.5 mg as 0.5 mg. Never .5 mg.|Give 0.5 mg as 0.5 mg.|Never .5 mg.", "''|''|''",
    "Ends with a space. |Ends with a space.|''"})
  void a_finding_is_led_by_its_first_sentence_and_the_others_follow(String said, String lead, String rest) {
    var findings = new Findings(Desk.open().words());
    assertEquals(lead, findings.lead(finding(Message.valueOf(said))));
    assertEquals(rest, findings.rest(finding(Message.valueOf(said))));
  }

  @Test
  void lead_and_rest_are_those_of_the_readers_language() {
    var message = new Message("Remove it. It is private.", Map.of("es", "Quite el dato. Es privado. Pregunte."));
    var findings = new Findings(Desk.in("es").words());
    assertEquals("Quite el dato.", findings.lead(finding(message)));
    assertEquals("Es privado. Pregunte.", findings.rest(finding(message)));
  }

  @Test
  void a_finding_that_the_pack_says_in_english_alone_is_said_in_english() {
    var findings = new Findings(Desk.in("es").words());
    assertEquals("Remove it.", findings.lead(finding(Message.valueOf("Remove it. It is private."))));
  }

  @Test
  void the_ground_of_a_finding_is_told_in_the_readers_language() {
    var finding = finding(Message.valueOf("Remove it."));
    assertEquals("the law", new Findings(Desk.open().words()).source(finding));
    assertEquals("la ley", new Findings(Desk.in("es").words()).source(finding));
  }

  private static Finding finding(Message message) {
    return new Finding(new Finding.Origin("rule", Category.PRIVACY, "", new Message("the law", Map.of("es", "la ley"))),
        new Span(0, 1),
        Finding.Demands.only(Severity.BLOCK), message, List.of());
  }
}
