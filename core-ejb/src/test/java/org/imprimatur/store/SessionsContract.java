package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.Agent;
import org.imprimatur.identity.model.Session;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

/** Who is signed in where. */
interface SessionsContract extends StoreContract {

  @Test
  default void a_session_comes_back_as_stored_and_those_of_a_person_the_latest_first() {
    var who = Some.person(store());
    var first = began(who, Some.NOON);
    var second = began(who, Some.NOON.plusSeconds(5));
    began(Some.person(store()), Some.NOON);
    assertEquals(Optional.of(first), found(first));
    assertEquals(List.of(second, first), store().in(tables -> tables.sessions().of(who)));
  }

  @Test
  default void its_use_is_kept_and_brings_none_back_that_has_ended() {
    var session = began(Some.person(store()), Some.NOON);
    store().run(tables -> tables.sessions().seen(session.digest(), Some.NOON.plusSeconds(60)));
    assertEquals(Some.NOON.plusSeconds(60), found(session).orElseThrow().seenAt());
    store().run(tables -> tables.sessions().remove(session.digest()));
    store().run(tables -> tables.sessions().seen(session.digest(), Some.NOON.plusSeconds(120)));
    assertEquals(Optional.empty(), found(session));
  }

  @Test
  default void all_of_a_person_end_and_others_stay() {
    var who = Some.person(store());
    var mine = List.of(began(who, Some.NOON), began(who, Some.NOON));
    var others = began(Some.person(store()), Some.NOON);
    store().run(tables -> tables.sessions().removeOf(who));
    mine.forEach(session -> assertEquals(Optional.empty(), found(session)));
    assertEquals(Optional.of(others), found(others));
  }

  @Test
  default void what_was_seen_before_a_time_is_forgotten_and_what_was_seen_at_it_stays() {
    var old = began(Some.person(store()), Some.NOON.minusMillis(1));
    var stays = began(Some.person(store()), Some.NOON);
    store().run(tables -> tables.sessions().removeSeenBefore(Some.NOON));
    assertEquals(Optional.empty(), found(old));
    assertEquals(Optional.of(stays), found(stays));
  }

  private Optional<Session> found(Session session) {
    return store().in(tables -> tables.sessions().find(session.digest()));
  }

  private Session began(String who, Instant at) {
    var session = new Session(Sha256.hex(Some.id()), who, at, at, "2001:db8:0:1",
        new Agent(Agent.Browser.FIREFOX, Agent.Machine.LINUX));
    store().run(tables -> tables.sessions().add(session));
    return session;
  }
}
