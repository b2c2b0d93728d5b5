package org.imprimatur.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.screening.model.Question;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemMapperTest {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  private final Desk desk = Desk.open();
  private final List<LogRecord> logged = new ArrayList<>();
  private final Handler reader = new Handler() {
    @Override
    public void publish(LogRecord line) {
      logged.add(line);
    }

    @Override
    public void flush() {
      // Nothing waits.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  };

  @BeforeEach
  void listen() {
    LOG.setLevel(Level.ALL);
    LOG.setUseParentHandlers(false);
    LOG.addHandler(reader);
  }

  @AfterEach
  void listen_no_more() {
    LOG.removeHandler(reader);
    LOG.setUseParentHandlers(true);
    LOG.setLevel(null);
  }

  @Test
  void what_is_no_json_is_answered_with_the_place_where_reading_stopped() {
    var problem = problem(thrown(Unreadable.class, "{\n  \"text\": \"Words\",,\n}", JsonNode.class));
    assertEquals(400, problem.status());
    assertEquals("MALFORMED", problem.code());
    assertTrue(said(problem).contains("line 2"), said(problem));
  }

  @Test
  void a_member_that_makes_no_sense_is_named_with_what_must_stand_there() {
    var problem = problem(thrown(WrongMember.class, "{\"listedAccounts\": [{\"handle\": 7}]}", Question.class));
    assertEquals(422, problem.status());
    assertEquals("INVALID", problem.code());
    assertTrue(said(problem).contains("listedAccounts[0].handle"), said(problem));
  }

  @ParameterizedTest
  @CsvSource({"405,METHOD_NOT_ALLOWED", "406,NOT_ACCEPTABLE", "415,UNSUPPORTED_MEDIA_TYPE"})
  void what_the_server_itself_refuses_keeps_its_status_and_has_a_code_of_that_name(int status, String code) {
    var problem = problem(new WebApplicationException(status));
    assertEquals(status, problem.status());
    assertEquals(code, problem.code());
  }

  @Test
  void an_address_that_there_is_not_is_answered_with_where_the_calls_are_described() {
    var problem = problem(new NotFoundException("no resource of org.imprimatur"));
    assertEquals(404, problem.status());
    assertTrue(said(problem).endsWith("See /api/v1/openapi.json."), said(problem));
  }

  @Test
  void what_work_done_once_under_its_key_finds_wrong_is_said_as_it_is_without_a_key() {
    var wrong = thrown(WrongMember.class, "{\"text\": 7}", Question.class);
    assertEquals(problem(wrong), problem(new EJBException(wrong)));
  }

  @Test
  void a_fault_says_nothing_of_its_inside() {
    var problem = problem(new IllegalStateException("jdbc:h2:/var/secret"));
    assertEquals(500, problem.status());
    assertEquals("FAULT", problem.code());
    assertTrue(!said(problem).contains("jdbc") && !said(problem).contains("IllegalState"), said(problem));
  }

  @Test
  void a_fault_is_told_whole_to_whoever_keeps_the_server() {
    var fault = new EJBException(new IllegalStateException("the disk is full"));
    problem(fault);
    assertEquals(1, logged.size());
    assertSame(fault.getCause(), logged.get(0).getThrown());
  }

  @Test
  void the_callers_own_mistakes_do_not_fill_the_log() {
    problem(new BadRequestException());
    problem(thrown(Unreadable.class, "", JsonNode.class));
    assertEquals(List.of(), logged);
  }

  @Test
  void a_use_case_that_fails_without_a_reason_is_a_fault() {
    assertEquals("FAULT", problem(new EJBException()).code());
    assertEquals("FAULT", problem(new StackOverflowError()).code());
  }

  private static <T extends RuntimeException> T thrown(Class<T> fault, String sent, Class<?> type) {
    return assertThrows(fault, () -> Desk.json(sent, type));
  }

  private static Problem problem(Throwable failure) {
    var answer = new ProblemMapper().toResponse(failure);
    assertEquals(Problem.TYPE, answer.getHeaderString("Content-Type"));
    return (Problem) answer.getEntity();
  }

  private String said(Problem problem) {
    return desk.words().of(problem.detail());
  }
}
