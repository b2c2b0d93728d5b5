package org.imprimatur.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.Lifecycle;
import java.util.Map;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FormNonceTest {

  private static final String NONCE = "primefaces.nonce";
  private static final Map<String, Object> PAGE = Map.of(NONCE, "n0nce", "other", "n0nc3");

  @Test
  void a_form_with_the_nonce_of_its_page_goes_on() {
    assertEquals(200, status(Stage.of(Asked.post("/compose").with(NONCE, "n0nce")).again(PAGE)));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"N0NCE", "n0nce ", "n0nc3"})
  void a_form_with_another_or_none_is_refused_before_it_takes_effect(String sent) {
    assertEquals(400, status(Stage.of(Asked.post("/compose").with(NONCE, sent)).again(PAGE)));
  }

  @Test
  void what_is_refused_is_answered_for_good() {
    try (var stage = Stage.of(Asked.post("/compose")).again(PAGE)) {
      after(stage);
      assertEquals(true, stage.getResponseComplete());
    }
  }

  @Test
  void a_page_that_has_no_nonce_asks_for_none() {
    assertEquals(200, status(Stage.of(Asked.post("/login")).again(Map.of())));
    assertEquals(200, status(Stage.of(Asked.post("/login")).again(null)));
  }

  @Test
  void opening_a_page_is_no_form() {
    assertEquals(200, status(Stage.of(Asked.get("/compose"))));
  }

  @Test
  void a_part_of_a_page_that_its_script_asks_for_is_checked_by_the_library_itself() {
    assertEquals(200, status(Stage.of(Asked.post("/compose")).again(PAGE).partial()));
  }

  @Test
  void what_was_answered_already_is_not_answered_once_more() {
    try (var stage = Stage.of(Asked.post("/compose")).again(PAGE)) {
      stage.responseComplete();
      after(stage);
      assertEquals(200, stage.answered().status());
    }
  }

  private static int status(Stage stage) {
    try (stage) {
      after(stage);
      return stage.answered().status();
    }
  }

  private static void after(Stage stage) {
    var listener = new FormNonce();
    listener.afterPhase(new PhaseEvent(stage, listener.getPhaseId(), new NoLifecycle()));
  }

  /** An event wants one, and nobody asks it anything. */
  private static final class NoLifecycle extends Lifecycle {
    @Override
    public void addPhaseListener(PhaseListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void execute(FacesContext context) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PhaseListener[] getPhaseListeners() {
      return new PhaseListener[0];
    }

    @Override
    public void removePhaseListener(PhaseListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void render(FacesContext context) {
      throw new UnsupportedOperationException();
    }
  }
}
