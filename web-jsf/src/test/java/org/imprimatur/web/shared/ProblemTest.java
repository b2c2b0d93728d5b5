package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Words ENGLISH = Words.in(Locale.ENGLISH, ZoneOffset.UTC);
  private static final Words SPANISH = Words.in(Locale.forLanguageTag("es"), ZoneOffset.UTC);

  private static final Refusal NO_POST = Refusal.notFound(SubmissionGrounds.NO_SUCH_POST, "x");

  @Test
  void every_code_of_a_refusal_is_answered_as_the_callers_fault_or_as_a_while_to_wait() {
    for (var code : Code.values()) {
      int status = Problem.of(new Refusal(code, Sentence.of(SubmissionGrounds.FROZEN))).status();
      assertTrue(status >= 400 && status < 500 || status == 503, code + " " + status);
    }
  }

  @Test
  void only_what_mends_by_itself_is_answered_as_a_while_to_wait() {
    assertEquals(List.of(Code.SCREENING_FAILED, Code.TOO_BUSY), Arrays.stream(Code.values())
        .filter(code -> Problem.of(new Refusal(code, Sentence.of(SubmissionGrounds.FROZEN))).status() == 503)
        .sorted().toList());
  }

  @Test
  void every_code_has_a_title_in_every_language() {
    for (var language : Phrasebook.LANGUAGES) {
      var words = Words.in(language, ZoneOffset.UTC);
      for (var code : Code.values()) {
        assertTrue(words.book().sayIfKnown(Words.class.getClassLoader(), "org.imprimatur.web.shared",
            Phrasebook.key("title", code.name())).isPresent(), language + " " + code);
      }
    }
  }

  @Test
  void every_fault_of_a_call_is_said_in_every_language_and_named_alike_in_each() {
    for (var fault : CallFault.values()) {
      var problem = Problem.of(fault, Map.of("most", 200, "fault", "it"));
      assertFalse(SaidProblem.of(problem, SPANISH).detail().isBlank(), fault.name());
      assertEquals(SaidProblem.of(problem, ENGLISH).type(), SaidProblem.of(problem, SPANISH).type());
    }
  }

  @Test
  void the_name_of_a_problem_is_made_of_its_code() {
    var said = SaidProblem.of(Problem.of(NO_POST), ENGLISH);
    assertEquals("urn:imprimatur:problem:not-found", said.type());
    assertEquals("Not found", said.title());
    assertEquals("There is no post x. Check the address, or go back to the list.", said.detail());
  }

  @Test
  void a_problem_has_members_only_for_what_it_tells() {
    assertFalse(Desk.json(SaidProblem.of(Problem.of(NO_POST), ENGLISH)).contains("null"));
    assertFalse(Desk.json(SaidProblem.of(Problem.of(NO_POST), ENGLISH)).contains("contentHash"));
  }

  @Test
  void what_was_found_stands_beside_the_other_members_with_its_words() {
    var text = "\uD83D\uDE00 Call 312-555-0188.";
    var finding =
        new Finding(new Finding.Origin("phi-phone", Category.PRIVACY, "PHONE", Message.valueOf("law")), new Span(8, 20),
            Finding.Demands.only(Severity.BLOCK), Message.valueOf("Remove it."), List.of());
    var problem = Problem.of(NO_POST).with(new Screening("shipped/7", "dir", List.of(finding)), text);
    var json = Desk.json(SaidProblem.of(problem, ENGLISH));
    assertTrue(json.contains("\"policyVersion\":\"shipped/7\""), json);
    assertTrue(json.contains("312-555-0188"), json);
    assertFalse(json.contains("\"found\""), json);
  }

  @Test
  void the_hash_that_is_voted_on_is_told_where_there_is_one() {
    var json = Desk.json(SaidProblem.of(Problem.of(NO_POST).withHash(Optional.of("abc")), ENGLISH));
    assertTrue(json.contains("\"contentHash\":\"abc\""), json);
  }

  @Test
  void a_refusal_that_passes_with_time_says_after_how_many_seconds() {
    var busy = new Refusal(Code.TOO_MANY_TRIES,
        new Sentence(IdentityGrounds.TOO_MANY_TRIES, Map.of("seconds", 90L)), 90);
    var answer = Replies.of(Decision.refused(busy), done -> null);
    assertEquals(429, answer.getStatus());
    assertEquals("90", answer.getHeaderString("Retry-After"));
    assertEquals(null, Replies.of(Decision.refused(NO_POST), done -> null).getHeaderString("Retry-After"));
  }

  @Test
  void a_version_is_read_quoted_or_not_and_weak_or_not() {
    for (var match : List.of("7", "\"7\"", "W/\"7\"")) {
      assertEquals(Optional.of(7L), Replies.version(match));
    }
    for (var match : new String[]{null, "", "*", "\"\"", "7.0", "-7", "7, 8", "9".repeat(19), "\u0667"}) {
      assertEquals(Optional.empty(), Replies.version(match), match);
    }
  }
}
