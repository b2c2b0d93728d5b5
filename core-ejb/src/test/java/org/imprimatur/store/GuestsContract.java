package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.GuestVisit;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;

/** Readers from outside. */
interface GuestsContract extends StoreContract {

  @Test
  default void an_invitation_comes_back_as_stored_and_as_changed() {
    var plain = invitation(Some.stored(store(), "text"), Some.NOON, Door.byMail(Some.NOON));
    store().run(tables -> tables.guests().add(plain));
    assertEquals(Optional.of(plain), store().in(tables -> tables.guests().find(plain.digest())));
    var full = plain.with(plain.door().sending("a".repeat(64), Some.NOON).tried("b", Some.NOON).door(), Some.NOON)
        .seeing("c".repeat(64)).ended(Some.NOON.plusSeconds(9));
    store().run(tables -> {
      assertEquals(Optional.of(plain), tables.guests().lock(plain.digest()));
      tables.guests().save(full);
    });
    assertEquals(Optional.of(full), store().in(tables -> tables.guests().find(plain.digest())));
    var handed = invitation(Some.stored(store(), "handed"), Some.NOON,
        new Door(Optional.of("d".repeat(64)), Optional.empty(), 0, 7,
            Optional.of(Some.NOON.plusSeconds(5)), new Door.Mailed(0, Some.NOON)));
    store().run(tables -> tables.guests().add(handed));
    assertEquals(Optional.of(handed), store().in(tables -> tables.guests().lock(handed.digest())));
    assertEquals(Optional.empty(), store().in(tables -> tables.guests().lock("nobody")));
    assertThrows(RuntimeException.class, () -> store().run(tables -> tables.guests().add(handed)));
  }

  @Test
  default void what_is_locked_is_read_anew_even_where_it_was_read_before() {
    var plain = invitation(Some.stored(store(), "text"), Some.NOON, Door.byMail(Some.NOON));
    store().run(tables -> tables.guests().add(plain));
    var found = store().in(tables -> {
      assertEquals(Optional.of(plain), tables.guests().find(plain.digest()));
      return tables.guests().lock(plain.digest()).map(open -> {
        tables.guests().save(open.seeing("e".repeat(64)));
        return tables.guests().find(plain.digest()).orElseThrow();
      });
    });
    assertEquals(Optional.of("e".repeat(64)), found.orElseThrow().seen());
  }

  @Test
  default void the_invitations_of_a_post_are_listed_newest_first() {
    var post = Some.stored(store(), "text");
    var first = invitation(post, Some.NOON, Door.byMail(Some.NOON));
    var second = invitation(post, Some.NOON.plusSeconds(1), Door.byMail(Some.NOON));
    var other = invitation(Some.stored(store(), "other"), Some.NOON, Door.byMail(Some.NOON));
    store().run(tables -> List.of(first, second, other).forEach(tables.guests()::add));
    assertEquals(List.of(second, first), store().in(tables -> tables.guests().of(post.id())));
    assertEquals(List.of(), store().in(tables -> tables.guests().of("\0")));
  }

  @Test
  default void a_visit_is_there_until_it_is_left_or_old() {
    var open = invitation(Some.stored(store(), "text"), Some.NOON, Door.byMail(Some.NOON));
    store().run(tables -> tables.guests().add(open));
    var visit = visit(open, Some.NOON.plus(Duration.ofDays(400)));
    var other = visit(open, Some.NOON.plus(Duration.ofDays(400)));
    store().run(tables -> tables.guests().begin(visit, Instant.EPOCH));
    store().run(tables -> tables.guests().begin(other, visit.beganAt()));
    assertEquals(Optional.of(visit), store().in(tables -> tables.guests().visit(visit.digest())));
    store().run(tables -> tables.guests().leave(visit.digest()));
    store().run(tables -> tables.guests().leave(visit.digest()));
    assertEquals(Optional.empty(), store().in(tables -> tables.guests().visit(visit.digest())));
    store().run(tables -> tables.guests().begin(visit(open, visit.beganAt().plusSeconds(2)),
        other.beganAt().plusMillis(1)));
    assertEquals(Optional.empty(), store().in(tables -> tables.guests().visit(other.digest())));
  }

  @Test
  default void what_was_said_of_a_post_is_listed_oldest_first() {
    var post = Some.stored(store(), "text");
    var open = invitation(post, Some.NOON, Door.byMail(Some.NOON));
    var later = comment(open, "¿Y la segunda frase? 🙂\n" + "x".repeat(1_900), Some.NOON.plusSeconds(1));
    var sooner = comment(open, "Fine.", Some.NOON);
    store().run(tables -> {
      tables.guests().add(open);
      tables.guests().add(later);
      tables.guests().add(sooner);
    });
    assertEquals(List.of(sooner, later), store().in(tables -> tables.guests().comments(post.id())));
    assertEquals(List.of(), store().in(tables -> tables.guests().comments(Some.id())));
  }

  @Test
  default void of_many_who_try_one_code_at_once_one_finds_it_unused() throws Exception {
    var open = invitation(Some.stored(store(), "text"), Some.NOON,
        Door.byMail(Some.NOON).sending("a".repeat(64), Some.NOON));
    store().run(tables -> tables.guests().add(open));
    Callable<Door.Result> tries = () -> store().in(tables -> {
      var found = tables.guests().lock(open.digest()).orElseThrow();
      var tried = found.door().tried("a".repeat(64), Some.NOON);
      tables.guests().save(found.with(tried.door(), Some.NOON));
      return tried.result();
    });
    var pool = Executors.newFixedThreadPool(4);
    var results = new ArrayList<Door.Result>();
    for (var one : pool.invokeAll(Collections.nCopies(12, tries))) {
      results.add(one.get());
    }
    pool.shutdown();
    assertEquals(1, Collections.frequency(results, Door.Result.RIGHT), results.toString());
    assertEquals(11, Collections.frequency(results, Door.Result.NO_CODE), results.toString());
  }

  private static GuestInvitation invitation(Submission post, Instant at, Door door) {
    return new GuestInvitation(Sha256.hex(Some.id()), post.id(), new Guest("Nia Örn", "counsel", "nia@else.example"),
        post.author(), new GuestInvitation.Term(at, at.plus(Duration.ofDays(7))), Optional.empty(), door,
        Optional.empty());
  }

  private static GuestVisit visit(GuestInvitation invitation, Instant at) {
    return new GuestVisit(Sha256.hex(Some.id()), invitation.digest(), at);
  }

  private static GuestComment comment(GuestInvitation invitation, String text, Instant at) {
    return new GuestComment(Some.id(), invitation.digest(), invitation.post(),
        new GuestComment.About(2, "f".repeat(64)), text, at);
  }
}
