package org.imprimatur.policy.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;

class KeptFindingTest {

  private static final String KEPT = "{\"policyVersion\":\"p/1\",\"directoryVersion\":\"d\",\"findings\":["
      + "{\"ruleId\":\"phi-phone\",\"category\":\"PRIVACY\",\"subtype\":\"PHONE\",\"span\":{\"start\":3,\"end\":7},"
      + "\"severity\":\"JUSTIFY\",\"message\":{\"english\":\"Less.\",\"translations\":{\"es\":\"Menos.\"}},"
      + "\"suggestions\":[\"one\",\"two\"],\"source\":{\"english\":\"the law\",\"translations\":{\"es\":\"la ley\"}},"
      + "\"inserts\":[\"views-own\"],"
      + "\"reviewers\":[\"privacy\"]}]}";

  private static final Screening SCREENING = new Screening("p/1", "d", List.of(
      new Finding(
          new Finding.Origin("phi-phone", Category.PRIVACY, "PHONE",
              new Message("the law", Map.of("es", "la ley"))),
          new Span(3, 7),
          new Finding.Demands(Severity.JUSTIFY, Set.of("views-own"), Set.of("privacy")),
          new Message("Less.", Map.of("es", "Menos.")), List.of("one", "two"))));

  @Test
  void a_finding_is_kept_as_one_flat_object() {
    assertEquals(KEPT, Json.write(SCREENING));
  }

  @Test
  void nothing_of_a_finding_that_an_earlier_release_kept_is_lost() {
    assertEquals(SCREENING, Json.read(KEPT, Screening.class));
  }
}
