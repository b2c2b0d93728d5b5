package org.imprimatur.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiAnswersTest {

  /** What is done with a call behind the filter. */
  @FunctionalInterface
  private interface Inside {
    void answer(HttpServletResponse response) throws IOException;
  }

  @ParameterizedTest
  @CsvSource({"400,BAD_REQUEST", "404,NOT_FOUND", "405,METHOD_NOT_ALLOWED", "408,REQUEST_TIMEOUT",
    "413,REQUEST_ENTITY_TOO_LARGE", "414,REFUSED", "500,FAULT"})
  void what_the_server_would_answer_with_a_page_is_a_problem_with_a_code(int status, String code) throws Exception {
    var answered = filtered("en", response -> response.sendError(status, "a page of the server"));
    assertFalse(answered.pageOfServer());
    assertEquals(status, answered.status());
    assertEquals(Problem.TYPE, answered.header("Content-Type"));
    assertTrue(answered.body().contains("\"code\":\"" + code + "\""), answered.body());
    assertFalse(answered.body().contains("a page of the server"));
  }

  @Test
  void a_status_without_a_body_gets_one() throws Exception {
    var answered = filtered("en", response -> response.setStatus(405));
    assertEquals(405, answered.status());
    assertTrue(answered.body().contains("METHOD_NOT_ALLOWED"), answered.body());
  }

  @Test
  void a_problem_that_has_its_own_words_keeps_them() throws Exception {
    var answered = filtered("en", response -> {
      response.setStatus(409);
      response.setContentType(Problem.TYPE);
      response.getOutputStream().write("its own words".getBytes(StandardCharsets.UTF_8));
    });
    assertEquals("its own words", answered.body());
    assertNull(answered.header("Content-Language"));
  }

  @Test
  void an_answer_without_a_body_that_refuses_nothing_stays_without_one() throws Exception {
    var answered = filtered("en", response -> response.setStatus(204));
    assertEquals("", answered.body());
    assertNull(answered.header("Content-Type"));
  }

  @Test
  void half_an_answer_is_not_sent_before_a_refusal() throws Exception {
    var answered = filtered("en", response -> {
      response.getOutputStream().write("{\"half\":".getBytes(StandardCharsets.UTF_8));
      response.sendError(413);
    });
    assertTrue(answered.body().startsWith("{\"type\":"), answered.body());
  }

  @Test
  void a_refusal_is_said_in_the_language_of_the_caller() throws Exception {
    var answered = filtered("es", response -> response.sendError(414));
    assertEquals("es", answered.header("Content-Language"));
    assertTrue(answered.body().contains("Esta llamada no es posible"), answered.body());
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private static Answered filtered(String language, Inside inside) throws IOException, ServletException {
    var filter = new ApiAnswers();
    filter.words = Desk.in(language).words();
    var answered = new Answered();
    FilterChain chain = (request, response) -> inside.answer((HttpServletResponse) response);
    filter.doFilter(Asked.get("/api/v1/me").request(), answered.response(), chain);
    return answered;
  }
}
