package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.Party;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;

class StepsTest {

  private final Scene scene = new Scene();

  @Test
  void a_step_is_stored_and_written_down_with_who_took_it() {
    var id = scene.begun(false);
    var post = scene.post(id);
    var moved = take(Transition.RECALL, post, recall(Party.AUTHOR), new Act("member", Map.of("why", 7)))
        .answer().orElseThrow();
    assertEquals(scene.post(id), moved);
    assertEquals(State.RECALLED, moved.state());
    assertTrue(moved.dates().changed().isAfter(post.dates().changed()));
    assertEquals(List.of("member"), scene.actors(id, "submission.recalled"));
    assertEquals(CanonicalJson.of(Map.of("from", "DRAFT", "to", "RECALLED", "why", 7)),
        scene.facts(id, "submission.recalled"));
  }

  @Test
  void a_step_that_the_table_refuses_leaves_no_trace() {
    var id = scene.begun(false);
    var post = scene.post(id);
    var refused = take(Transition.RECALL, post, recall(Party.VOTER), Act.ofSystem());
    assertEquals(Optional.of(Code.NOT_ALLOWED), refused.objection().map(Refusal::code));
    assertEquals(Optional.of(Code.WRONG_STATE),
        take(Transition.REVISE, post, recall(Party.AUTHOR), Act.ofSystem()).objection().map(Refusal::code));
    assertEquals(post, scene.post(id));
    assertEquals(1, scene.log(id).size());
  }

  @Test
  void what_was_not_read_meets_no_guard() {
    var post = scene.post(scene.begun(false));
    var refused = take(Transition.RECALL, post, Case.by(Set.of(Party.AUTHOR)), Act.ofSystem());
    assertEquals(Optional.of(Code.GUARD_NOT_MET), refused.objection().map(Refusal::code));
  }

  @Test
  void a_step_of_a_post_that_was_changed_meanwhile_is_undone() {
    var id = scene.begun(false);
    var stale = scene.post(id);
    scene.done("member", () -> scene.use(SaveDraft.class).edit(id, stale.version(), Saying.plain(Saying.HELP)));
    assertThrows(OptimisticLockException.class,
        () -> take(Transition.RECALL, stale, recall(Party.AUTHOR), Act.ofSystem()));
    assertEquals(State.DRAFT, scene.post(id).state());
    assertEquals(List.of(), scene.actors(id, "submission.recalled"));
  }

  @Test
  void the_news_is_told_after_the_step_is_stored_and_written_down() {
    var id = scene.begun(false);
    var post = scene.post(id);
    var heard = new ArrayList<Object>();
    scene.stored(tables -> {
      var steps = new Steps(tables.submissions(), news(moved -> {
        heard.add(moved);
        heard.add(tables.submissions().find(id).orElseThrow().state());
        scene.use(AuditTrail.class).record("chair", AuditAction.ROUND_WAITS, id, Map.of());
      }), Clock.systemUTC(), scene.use(AuditTrail.class));
      return steps.take(Transition.RECALL, post, recall(Party.AUTHOR), Act.ofSystem());
    });
    assertEquals(List.of(new Moved(id, Transition.RECALL, State.DRAFT, State.RECALLED), State.RECALLED), heard);
    assertEquals(List.of("draft.begun", "submission.recalled", AuditAction.ROUND_WAITS.wire()),
        scene.log(id).stream().map(AuditEntry::action).toList());
  }

  @Test
  void what_follows_from_the_news_is_in_what_it_returns() {
    var id = scene.begun(false);
    var post = scene.post(id);
    var moved = scene.stored(tables -> {
      var steps = new Steps(tables.submissions(), news(told -> tables.submissions()
          .save(tables.submissions().find(id).orElseThrow().withdrawalAskedBy(Set.of("chair")))), Clock.systemUTC(),
          scene.use(AuditTrail.class));
      return steps.take(Transition.RECALL, post, recall(Party.AUTHOR), Act.ofSystem());
    });
    assertEquals(Set.of("chair"), moved.answer().orElseThrow().pending().withdrawalBy());
  }

  private Decision<Submission> take(Transition transition, Submission post, Case read, Act act) {
    return scene.stored(tables -> scene.use(Steps.class).take(transition, post, read, act));
  }

  private static Case recall(Party by) {
    return Case.by(Set.of(by)).and(new Fact.Stands(State.DRAFT));
  }

  @SuppressWarnings("unchecked") // There is no class of an event of one kind of news.
  private static Event<Moved> news(Consumer<Moved> hears) {
    return (Event<Moved>) Proxy.newProxyInstance(StepsTest.class.getClassLoader(), new Class<?>[]{Event.class},
        (self, method, arguments) -> {
          hears.accept((Moved) arguments[0]);
          return null;
        });
  }
}
