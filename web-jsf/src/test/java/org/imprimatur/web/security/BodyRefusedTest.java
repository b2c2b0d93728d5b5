package org.imprimatur.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.web.api.ProblemMapper;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRefusedTest {

  @ParameterizedTest
  @CsvSource({"TOO_LARGE,413", "TOO_SLOW,408"})
  void a_body_that_was_not_read_to_its_end_closes_the_connection_that_still_holds_the_rest(BodyFault fault,
      int status) {
    var answer = new ProblemMapper().toResponse(new BodyRefused(fault, 2_000_000));
    assertEquals(status, answer.getStatus());
    assertEquals("close", answer.getHeaderString("Connection"));
    assertEquals(fault.name(), ((Problem) answer.getEntity()).code());
  }

  @Test
  void whoever_sent_too_much_is_told_how_much_may_be_sent() {
    var answer = new ProblemMapper().toResponse(new BodyRefused(BodyFault.TOO_LARGE, 2_000_000));
    var said = Desk.open().words().of(((Problem) answer.getEntity()).detail());
    assertTrue(said.contains("2,000,000") || said.contains("2000000"), said);
  }
}
