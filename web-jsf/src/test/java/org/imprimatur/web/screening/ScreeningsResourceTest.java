package org.imprimatur.web.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.screening.application.ScreenText;
import org.imprimatur.screening.model.Answer;
import org.imprimatur.screening.model.Question;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningsResourceTest {

  private static final String NUMBER = "{\"text\": \"Call 312-555-0188.\", \"channel\": \"mastodon\"}";

  private final Desk desk = Desk.open();

  @AfterEach
  void rules_work_again() {
    AtOnce.failing(false);
  }

  @Test
  void a_text_is_answered_with_what_was_found_where_and_how_long_it_is_for_its_channel() {
    var answer = answered(desk, NUMBER);
    assertEquals("BLOCK", answer.outcome());
    assertEquals("312-555-0188", answer.findings().get(0).place().match());
    assertEquals("mastodon", answer.measure().channel());
    assertEquals(18, answer.measure().length());
  }

  @Test
  void an_answer_and_what_it_found_are_flat_objects_whose_members_keep_their_order() {
    var answer = answered(desk, NUMBER);
    assertEquals(
        List.of("id", "outcome", "offsetUnit", "findings", "entities", "measure", "disclaimers", "policyVersion",
            "directoryVersion"),
        Desk.members(answer));
    assertEquals(
        List.of("ruleId", "category", "subtype", "start", "end", "match", "outcome", "message", "suggestions",
            "source"),
        Desk.members(answer.findings().get(0)));
  }

  @Test
  void the_same_text_has_the_same_answer_under_a_name_of_its_own() {
    var first = answered(desk, NUMBER);
    var again = answered(desk, NUMBER);
    assertNotEquals(first.id(), again.id());
    assertEquals(Desk.json(first).replace(first.id().toString(), "x"),
        Desk.json(again).replace(again.id().toString(), "x"));
  }

  @Test
  void what_was_found_is_said_in_the_language_of_the_caller() {
    var english = answered(desk, NUMBER).findings().get(0);
    var spanish = answered(Desk.in("es"), NUMBER).findings().get(0);
    assertEquals(english.rule(), spanish.rule());
    assertNotEquals(english.message(), spanish.message());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{}|0", "{\"text\": \"a\", \"channel\": \"telegraph\"}|telegraph",
    "{\"text\": \"a\", \"kind\": \"POST\"}|kind", "{\"text\": \"a\", \"voice\": \"\"}|voice",
    "{\"text\": \"a\", \"declarations\": {\"interests\": 7}}|none", "{\"text\": \"a\", \"media\": [{}]}|image"})
  void a_question_that_makes_no_sense_is_answered_with_what_would(String asked, String named) {
    var refused = screened(desk, asked);
    var said = desk.words().of(((Problem) refused.getEntity()).detail());
    assertEquals(422, refused.getStatus());
    assertEquals("INVALID", ((Problem) refused.getEntity()).code());
    assertTrue(said.contains(named), said);
  }

  @Test
  void a_visitor_is_told_to_sign_in_before_anything_is_said_of_the_question() {
    var refused = screened(desk, "a visitor", "{}");
    assertEquals(403, refused.getStatus());
    assertEquals("NOT_ALLOWED", ((Problem) refused.getEntity()).code());
    assertEquals("Texts are screened for people who are signed in. Sign in.",
        desk.words().of(((Problem) refused.getEntity()).detail()));
  }

  @Test
  void a_rule_that_fails_passes_no_text() {
    AtOnce.failing(true);
    var failed = screened(desk, "{\"text\": \"Sleep is worth talking about.\"}");
    assertEquals(503, failed.getStatus());
    assertEquals("SCREENING_FAILED", ((Problem) failed.getEntity()).code());
    assertEquals("Screening did not finish, so nothing is said about the text. Try again in a moment.",
        desk.words().of(((Problem) failed.getEntity()).detail()));
  }

  @Test
  void nothing_of_a_text_is_kept() {
    var before = log();
    answered(desk, NUMBER);
    assertEquals(before, log());
  }

  private String log() {
    return desk.as("auditor", () -> desk.use(ReadLog.class).after(0, 1_000)).answer().orElseThrow().toString();
  }

  private static Answer answered(Desk desk, String asked) {
    return (Answer) screened(desk, asked).getEntity();
  }

  private static Response screened(Desk desk, String asked) {
    return screened(desk, "member", asked);
  }

  private static Response screened(Desk desk, String who, String asked) {
    return desk.as(who, () -> new ScreeningsResource(desk.use(ScreenText.class), desk.words())
        .screen(Desk.json(asked, Question.class)));
  }
}
