package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.imprimatur.identity.application.ChooseLanguage;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

  private final Desk desk = Desk.open();

  @Test
  void the_other_language_is_offered_and_once_chosen_it_is_kept_for_the_next_time() {
    var asked = desk.asking(Asked.post("/posts").with("q", "sleep"));
    try (var stage = Stage.of(asked)) {
      assertEquals(List.of(Locale.forLanguageTag("es")), choice().getOthers());
      desk.does("member", () -> choice().speak("es"));
      assertEquals("/posts", stage.went());
      assertEquals("es", desk.as("member", () -> desk.use(ChooseLanguage.class).chosen()).orElseThrow().getLanguage());
    }
  }

  @Test
  void a_language_that_nobody_offers_changes_nothing() {
    try (var stage = Stage.of(desk.asking(Asked.post("/home")))) {
      desk.does("member", () -> choice().speak("tlh"));
      assertEquals("/home", stage.went());
      assertTrue(desk.as("member", () -> desk.use(ChooseLanguage.class).chosen()).isEmpty());
    }
  }

  private LanguageChoice choice() {
    return new LanguageChoice(desk.use(ChooseLanguage.class), desk.words());
  }
}
