package org.imprimatur.notice.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.store.MemoryStore;
import org.junit.jupiter.api.Test;

class NotifyTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final MemoryStore store = new MemoryStore();
  private final List<Notice> heard = new ArrayList<>();
  private final Notify notify =
      new Notify(store.tables().notices(), new Ids(), Clock.fixed(NOON, ZoneOffset.UTC), news());

  @Test
  void one_person_is_told_of_one_post_and_nobody_else() {
    store.run(tables -> notify.tell("ada", Notice.Kind.VOTER_WANTED, "post 1"));
    var notice = told("ada").get(0);
    assertEquals(new Notice(notice.id(), "ada", Notice.Kind.VOTER_WANTED, "post 1", NOON), notice);
    assertEquals(List.of(), told("bea"));
    assertEquals(List.of(notice), heard, "whoever carries it further hears the same");
  }

  @Test
  void the_same_news_twice_are_two_lines() {
    store.run(tables -> notify.tell("ada", Notice.Kind.LIFT_ASKED, "post 1"));
    store.run(tables -> notify.tell("ada", Notice.Kind.LIFT_ASKED, "post 1"));
    assertEquals(2, told("ada").size());
  }

  @Test
  void nobody_is_told_of_what_was_undone() {
    assertThrows(IllegalStateException.class, () -> store.run(tables -> {
      notify.tell("ada", Notice.Kind.HELD_AGAIN, "post 1");
      throw new IllegalStateException("the hold could not be stored");
    }));
    assertEquals(List.of(), told("ada"));
  }

  private List<Notice> told(String person) {
    return store.in(tables -> tables.notices().newest(person, Instant.EPOCH, 100));
  }

  @SuppressWarnings("unchecked") // A proxy has no type of its own.
  private Event<Notice> news() {
    return (Event<Notice>) Proxy.newProxyInstance(NotifyTest.class.getClassLoader(), new Class<?>[]{Event.class},
        (self, method, arguments) -> {
          heard.add((Notice) arguments[0]);
          return null;
        });
  }
}
