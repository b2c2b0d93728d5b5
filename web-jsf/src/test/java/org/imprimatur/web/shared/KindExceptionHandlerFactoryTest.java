package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.primefaces.csp.CspException;

class KindExceptionHandlerFactoryTest {

  private static final Logger LOG = Logger.getLogger(KindExceptionHandlerFactory.class.getName());

  private final List<ExceptionQueuedEvent> queue = new ArrayList<>();
  private int left = -1;

  @BeforeEach
  void hush() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void speak() {
    LOG.setLevel(null);
  }

  static Stream<Throwable> stale() {
    var expired = new ViewExpiredException("/compose.xhtml");
    return Stream.of(expired, new ProtectedViewException(), new CspException("a nonce that is not the page's"),
        new FacesException("while it was restored", new IllegalStateException(expired)));
  }

  @ParameterizedTest
  @MethodSource("stale")
  void a_page_that_expired_or_was_tampered_with_leads_to_where_that_is_said(Throwable failure) {
    try (var stage = Stage.of(Asked.post("/compose"))) {
      handled(stage, failure);
      assertEquals("/expired", stage.went());
      assertEquals(200, stage.answered().status());
    }
  }

  @Test
  void a_log_in_form_that_was_open_for_too_long_is_shown_once_more_and_leads_where_it_would_have() {
    try (var stage = Stage.of(Asked.post("/login").with("next", "/queue"))) {
      handled(stage, new ViewExpiredException("/login.xhtml"));
      assertEquals("/login?late=yes&next=%2Fqueue", stage.went());
    }
  }

  @Test
  void a_log_in_form_leads_to_no_page_but_ours_when_it_has_expired() {
    try (var stage = Stage.of(Asked.post("/login").with("next", "//evil.example"))) {
      handled(stage, new ViewExpiredException("/login.xhtml"));
      assertEquals("/login?late=yes&next=%2Fhome", stage.went());
    }
  }

  @Test
  void whoever_thought_too_long_about_a_password_begins_at_their_invitation_again() {
    try (var stage = Stage.of(Asked.post("/join").with("key", "a_key-1"))) {
      handled(stage, new ViewExpiredException("/join.xhtml"));
      assertEquals("/join?late=yes&key=a_key-1", stage.went());
    }
    try (var stage = Stage.of(Asked.post("/join").with("key", "//evil.example"))) {
      handled(stage, new ViewExpiredException("/join.xhtml"));
      assertEquals("/join?late=yes&key=", stage.went());
    }
  }

  @Test
  void a_guest_who_thought_too_long_is_at_their_page_again_and_whoever_invites_them_is_not() {
    try (var stage = Stage.of(Asked.post("/guest").with("key", "a_key-1"))) {
      handled(stage, new ViewExpiredException("/guest.xhtml"));
      assertEquals("/guest?late=yes&key=a_key-1", stage.went());
    }
    try (var stage = Stage.of(Asked.post("/guest"))) {
      handled(stage, new ViewExpiredException("/guest.xhtml"));
      assertEquals("/guest?late=yes&key=", stage.went());
    }
    try (var stage = Stage.of(Asked.post("/guests/0"))) {
      handled(stage, new ViewExpiredException("/guests.xhtml"));
      assertEquals("/expired", stage.went());
    }
  }

  @Test
  void a_page_that_fails_is_answered_as_a_fault_without_half_of_it_before() throws IOException {
    try (var stage = Stage.of(Asked.get("/home"))) {
      stage.answered().response().getOutputStream().write('h');
      handled(stage, new IllegalStateException("jdbc:h2:/var/secret"));
      assertEquals(500, stage.answered().status());
      assertEquals("", stage.went());
      assertEquals("", stage.answered().body());
    }
  }

  @Test
  void what_is_answered_is_answered_once_and_not_by_the_server_as_well() {
    try (var stage = Stage.of(Asked.post("/compose"))) {
      handled(stage, new ViewExpiredException("/compose.xhtml"));
      assertTrue(stage.getResponseComplete());
      assertEquals(0, left);
    }
  }

  @Test
  void of_several_failures_the_first_is_answered_and_none_is_left_to_the_server() {
    try (var stage = Stage.of(Asked.post("/compose"))) {
      handled(stage, new ViewExpiredException("/compose.xhtml"), new IllegalStateException("because of it"));
      assertEquals("/expired", stage.went());
      assertEquals(200, stage.answered().status());
      assertEquals(0, left);
    }
  }

  @Test
  void each_of_several_failures_is_logged() {
    var logged = new ArrayList<String>();
    LOG.setLevel(Level.SEVERE);
    LOG.setUseParentHandlers(false);
    LOG.setFilter(entry -> logged.add(entry.getThrown().getMessage()));
    try (var stage = Stage.of(Asked.get("/home"))) {
      handled(stage, new IllegalStateException("first"), new IllegalStateException("second"));
      assertEquals(List.of("first", "second"), logged);
      assertEquals(500, stage.answered().status());
    } finally {
      LOG.setFilter(null);
      LOG.setUseParentHandlers(true);
    }
  }

  @Test
  void a_page_on_which_nothing_fails_is_left_as_it_is() {
    try (var stage = Stage.of(Asked.get("/home"))) {
      handled(stage);
      assertEquals("", stage.went());
      assertEquals(200, stage.answered().status());
      assertEquals(0, left);
    }
  }

  private void handled(Stage stage, Throwable... failures) {
    for (var failure : failures) {
      queue.add(new ExceptionQueuedEvent(new ExceptionQueuedEventContext(stage, failure, null, PhaseId.RESTORE_VIEW)));
    }
    var server = new ExceptionHandlerWrapper(null) {
      @Override
      public Iterable<ExceptionQueuedEvent> getUnhandledExceptionQueuedEvents() {
        return queue;
      }

      @Override
      public void handle() {
        left = queue.size();
      }
    };
    new KindExceptionHandlerFactory(new ExceptionHandlerFactory(null) {
      @Override
      public ExceptionHandler getExceptionHandler() {
        return server;
      }
    }).getExceptionHandler().handle();
  }
}
