package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.imprimatur.platform.application.Once;
import org.imprimatur.platform.model.Answer;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

  private static final Map<String, String> BODY = Map.of("title", "A title");

  private final Desk desk = Desk.open();
  private final AtomicInteger done = new AtomicInteger();

  private Response ask(String who, String key, Object body) {
    return desk.as(who, () -> desk.replies().once(key, body, this::created));
  }

  private Response created() {
    int number = done.incrementAndGet();
    return Response.status(201).header("Location", "/posts/" + number).header("ETag", "\"" + number + "\"")
        .entity(Map.of("number", number)).build();
  }

  private void at(Asked asked) {
    desk.asking(asked);
  }

  @Test
  void without_a_key_each_request_is_done() {
    ask("member", null, BODY);
    ask("member", null, BODY);
    assertEquals(2, done.get());
  }

  @Test
  void a_repeat_gets_the_first_answer_and_changes_nothing() {
    at(Asked.post("/api/v1/submissions"));
    var first = ask("member", "key", BODY);
    at(Asked.post("/api/v1/submissions"));
    var again = ask("member", "key", BODY);
    assertEquals(1, done.get());
    assertEquals(201, again.getStatus());
    assertEquals("/posts/1", again.getHeaderString("Location"));
    assertEquals("\"1\"", again.getHeaderString("ETag"));
    assertEquals("{\"number\":1}", again.getEntity());
    assertEquals(first.getEntity(), again.getEntity());
  }

  @Test
  void a_refusal_is_repeated_in_the_words_in_which_it_was_first_said() {
    var refused = desk.as("member", () -> desk.replies().once("key", BODY, () -> Replies.missing("none")));
    var again = ask("member", "key", BODY);
    assertEquals(0, done.get());
    assertEquals(404, again.getStatus());
    assertEquals(refused.getEntity(), again.getEntity());
    assertTrue(String.valueOf(again.getEntity()).contains("\"detail\""), again.getEntity()::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 201})
  void a_key_that_is_none_is_refused_and_nothing_is_done(int length) {
    assertEquals(400, ask("member", " ".repeat(length), BODY).getStatus());
    assertEquals(length == 201 ? 400 : 201, ask("member", "k".repeat(Math.max(length, 200)), BODY).getStatus());
    assertEquals(length == 201 ? 0 : 1, done.get());
  }

  @Test
  void another_request_under_a_key_is_refused() {
    at(Asked.post("/api/v1/submissions"));
    ask("member", "key", BODY);
    var other = ask("member", "key", Map.of("title", "Another title"));
    at(Asked.post("/api/v1/submissions/1/submit"));
    var elsewhere = ask("member", "key", BODY);
    at(Asked.post("/api/v1/submissions").saying("If-Match", "\"2\""));
    var onAnotherVersion = ask("member", "key", BODY);
    assertEquals(1, done.get());
    for (var refused : new Response[]{other, elsewhere, onAnotherVersion}) {
      assertEquals(Problem.of(CallFault.KEY_REUSED).response().getStatus(), refused.getStatus());
      assertTrue(refused.getStatus() >= 400);
    }
  }

  @Test
  void everybody_has_keys_of_their_own() {
    ask("member", "key", BODY);
    ask("writer", "key", BODY);
    assertEquals(2, done.get());
  }

  @Test
  void whoever_loses_a_race_gets_the_answer_of_whoever_won_it() {
    at(Asked.post("/api/v1/submissions"));
    ask("member", "key", BODY);
    var won = desk.as("member", () -> desk.use(Once.class).earlier("member", "key")).orElseThrow();
    var late = racing(Optional.of(won), new IllegalStateException("the key is reserved"));
    at(Asked.post("/api/v1/submissions"));
    var answer = desk.as("member", () -> new Replies(late, desk.words(), Asked.post("/api/v1/submissions").by("member")
        .request()).once("key", BODY, this::created));
    assertEquals(1, done.get());
    assertEquals("/posts/1", answer.getHeaderString("Location"));
  }

  @Test
  void a_failure_under_a_key_that_nobody_has_answered_is_that_failure() {
    var lost = new IllegalStateException("the key is reserved");
    var late = racing(Optional.empty(), lost);
    var request = Asked.post("/api/v1/submissions").by("member").request();
    var failure = assertThrows(IllegalStateException.class,
        () -> new Replies(late, desk.words(), request).once("key", BODY, this::created));
    assertSame(lost, failure);
  }

  /** Looks before the other has stored its answer, and stores after it. */
  private static Once racing(Optional<Answer> won, RuntimeException lost) {
    return new Once(null, Clock.systemUTC()) {
      private boolean looked;

      @Override
      public Optional<Answer> earlier(String caller, String key) {
        var found = looked ? won : Optional.<Answer>empty();
        looked = true;
        return found;
      }

      @Override
      public Answer run(String caller, String key, Supplier<Answer> work) {
        throw lost;
      }
    };
  }
}
