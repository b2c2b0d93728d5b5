package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChooseLanguageTest {

  private final Gate gate = new Gate();

  @Test
  void one_is_spoken_to_in_the_language_one_has_chosen_and_others_in_theirs() {
    assertEquals(Optional.of("es"), chosen("member", "es").answer().map(Locale::getLanguage));
    assertEquals(Optional.of("es"), choiceOf("member").map(Locale::getLanguage));
    assertEquals(Optional.empty(), choiceOf("chair"));
  }

  @Test
  void the_last_choice_counts() {
    chosen("member", "es");
    chosen("member", "en");
    assertEquals(Optional.of(Locale.ENGLISH), choiceOf("member"));
  }

  @Test
  void the_choice_is_written_down() {
    chosen("member", "es");
    assertEquals(List.of("member"), gate.scene.actors("member", "language.chosen"));
    assertEquals("{\"language\":\"es\"}", gate.last("member").details());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "fr", "ES", "es-MX", "es; drop"})
  void a_language_without_words_is_refused_and_the_one_before_stays(String other) {
    chosen("member", "es");
    assertEquals(Optional.of(Code.INVALID), chosen("member", other).objection().map(Refusal::code));
    assertEquals(Map.of("member", "es"), gate.languages);
    assertEquals(1, gate.scene.log("member").size());
  }

  @Test
  void a_visitor_and_a_closed_account_choose_none() {
    gate.scene.closed("member");
    for (var who : List.of(Gate.VISITOR, "member")) {
      assertEquals(Optional.of(Code.NOT_ALLOWED), chosen(who, "es").objection().map(Refusal::code), who);
      assertEquals(Optional.empty(), choiceOf(who), who);
    }
    assertEquals(Map.of(), gate.languages);
  }

  private Decision<Locale> chosen(String who, String language) {
    return gate.scene.as(who, () -> gate.use(ChooseLanguage.class).choose(language));
  }

  private Optional<Locale> choiceOf(String who) {
    return gate.scene.as(who, () -> gate.use(ChooseLanguage.class).chosen());
  }
}
