package org.imprimatur.screening.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.screening.model.Answer;
import org.imprimatur.screening.model.Manuscript;
import org.imprimatur.screening.model.Proof;
import org.imprimatur.screening.model.Question;
import org.imprimatur.screening.model.ScreeningSettings;
import org.imprimatur.society.Societies;
import org.imprimatur.words.English;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTextTest {

  private static final String NUMBER = "Call 312-555-0188.";

  private final Scene scene = new Scene();
  private final Counting counting =
      new Counting(scene.use(PolicyInForce.class), new ScreeningSettings(Duration.ofSeconds(1)));

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "supervisor", "reviewer", "publisher", "admin", "auditor"})
  void whoever_has_an_account_has_a_text_screened(String who) {
    var answer = screened(who, question(NUMBER)).answer().orElseThrow();
    assertEquals("BLOCK", answer.outcome());
    assertEquals("312-555-0188", answer.findings().get(0).place().match());
  }

  @Test
  void a_visitor_and_a_closed_account_are_refused_and_nothing_is_screened() {
    scene.closed("member");
    for (var who : List.of("a visitor", "member")) {
      var refusal = refusal(who, question(NUMBER));
      assertEquals(Code.NOT_ALLOWED, refusal.code(), who);
      assertEquals("Texts are screened for people who are signed in. Sign in.", English.of(refusal.sentence()), who);
    }
    assertEquals(0, counting.screenings);
  }

  @Test
  void whoever_may_not_is_told_so_before_what_is_wrong_with_the_question() {
    assertEquals(Code.NOT_ALLOWED, refusal("a visitor", question("")).code());
  }

  @Test
  void a_question_that_makes_no_sense_is_refused_with_what_would_and_nothing_is_screened() {
    var refusal = refusal("member", question(""));
    assertEquals(Code.INVALID, refusal.code());
    assertEquals("The text has 0 characters; a screening takes 1 to 100,000.", English.of(refusal.sentence()));
    assertEquals(0, counting.screenings);
  }

  @Test
  void what_cannot_be_screened_is_not_answered_as_clean() {
    AtOnce.failing(true);
    var refusal = refusal("member", question("Sleep is worth talking about."));
    assertEquals(Code.SCREENING_FAILED, refusal.code());
    assertEquals("Screening did not finish, so nothing is said about the text. Try again in a moment.",
        English.of(refusal.sentence()));
  }

  @Test
  void what_was_found_is_said_in_the_language_asked_for() {
    var english = message("en");
    assertNotEquals(english, message("es"));
    assertEquals(english, message("en"));
  }

  private String message(String language) {
    return scene.done("member", () -> screenText().screen(question(NUMBER), language)).findings().get(0).message();
  }

  private Refusal refusal(String who, Question question) {
    return screened(who, question).objection().orElseThrow();
  }

  private Decision<Answer> screened(String who, Question question) {
    return scene.as(who, () -> screenText().screen(question, "en"));
  }

  private ScreenText screenText() {
    return new ScreenText(scene.use(Authority.class), counting, scene.use(Renderer.class),
        Societies.called("Prairie Psychiatric Society"), scene.use(Ids.class));
  }

  private static Question question(String text) {
    return new Question(text, "web", null, new Question.Heading(null, null, null, null),
        new Question.Beside(null, null, null, null, null));
  }

  /** Screens, and tells how often it was asked to. */
  private static final class Counting extends AtOnce {

    private int screenings;

    Counting(PolicyInForce policy, ScreeningSettings settings) {
      super(policy, settings);
    }

    @Override
    public <T> Proof<T> proof(Manuscript<T> manuscript) {
      screenings++;
      return super.proof(manuscript);
    }
  }
}
