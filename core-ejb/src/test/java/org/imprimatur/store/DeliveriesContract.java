package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Copies of posts, and the calls made for them. */
interface DeliveriesContract extends StoreContract {

  private Submission approved() {
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    return store().in(tables -> tables.submissions().save(post.moved(State.APPROVED, Some.NOON)));
  }

  private static Delivery delivery(Submission post, ChannelId channel, DeliveryState state, Instant at) {
    var order = new Delivery.Order(post.id(), post.revision(), channel, post.contentHash().orElseThrow());
    return new Delivery(Some.id(), order, state, "", Note.NONE, at, 0, Optional.empty());
  }

  private boolean due(Delivery delivery, Instant now) {
    return store().in(tables -> tables.deliveries().due(delivery.order().channel(), now, 10_000)).contains(delivery);
  }

  @Test
  default void a_delivery_is_due_from_its_moment_on_where_something_is_to_be_done() {
    for (var state : DeliveryState.values()) {
      var delivery = delivery(approved(), Networks.X, state, Some.NOON).released(Some.NOON);
      store().run(tables -> tables.deliveries().add(delivery));
      assertFalse(due(delivery, Some.NOON.minusMillis(1)));
      assertEquals(DeliveryState.OPEN.contains(state), due(delivery, Some.NOON), state.name());
    }
  }

  @Test
  default void a_planned_delivery_is_not_due_before_its_post_is_released() {
    var planned = delivery(approved(), Networks.X, DeliveryState.PLANNED, Some.NOON);
    store().run(tables -> tables.deliveries().add(planned));
    assertFalse(due(planned, Some.NOON.plusSeconds(1_000_000)));
  }

  @Test
  default void the_longest_waiting_delivery_is_due_first() {
    var late =
        delivery(approved(), Networks.NEWSLETTER, DeliveryState.PLANNED, Some.NOON).released(Some.NOON.plusMillis(2));
    var early =
        delivery(approved(), Networks.NEWSLETTER, DeliveryState.PLANNED, Some.NOON).released(Some.NOON.plusMillis(1));
    store().run(tables -> List.of(late, early).forEach(tables.deliveries()::add));
    var due = store().in(tables -> tables.deliveries().due(Networks.NEWSLETTER, Some.NOON.plusMillis(2), 2));
    assertEquals(List.of(early, late), due);
  }

  @Test
  default void calls_come_back_in_their_order_and_as_answered() {
    var delivery = delivery(approved(), Networks.X, DeliveryState.PLANNED, Some.NOON);
    var first = new Attempt(delivery.id(), 1, Attempt.Kind.POST, Some.NOON, Optional.empty(), "");
    var second = new Attempt(delivery.id(), 2, Attempt.Kind.LOOK_UP, Some.NOON, Optional.empty(), "");
    store().run(tables -> tables.deliveries().add(delivery));
    store().run(tables -> List.of(second, first).forEach(tables.deliveries()::add));
    store().run(tables -> tables.deliveries().save(first.answered("UNKNOWN", Some.NOON.plusMillis(9))));
    var kept = store().in(tables -> tables.deliveries().attempts(delivery.id()));
    assertEquals(List.of(first.answered("UNKNOWN", Some.NOON.plusMillis(9)), second), kept);
    assertThrows(PersistenceException.class, () -> store().run(tables -> tables.deliveries().add(second)));
  }

  @Test
  default void a_delivery_is_found_by_its_id_and_a_forged_id_finds_none() {
    var delivery = delivery(approved(), Networks.X, DeliveryState.PLANNED, Some.NOON);
    store().run(tables -> tables.deliveries().add(delivery));
    assertEquals(Optional.of(delivery), store().in(tables -> tables.deliveries().find(delivery.id())));
    for (var id : Unstorable.NAMES) {
      assertTrue(store().in(tables -> tables.deliveries().find(id)).isEmpty());
    }
  }

  @Test
  default void a_delivery_comes_back_as_stored_and_as_changed() {
    var post = approved();
    var planned = delivery(post, ChannelId.WEB, DeliveryState.PLANNED, Some.NOON);
    store().run(tables -> tables.deliveries().add(planned));
    assertEquals(List.of(planned), store().in(tables -> tables.deliveries().of(post.id())));
    var live = new Delivery(
        planned.id(), planned.order(), DeliveryState.LIVE, "https://example.org/ü", Note.answered("as approved ✓"),
        Some.NOON.plusMillis(1), 2,
        Optional.of(Some.NOON.plusMillis(2)));
    store().run(tables -> tables.deliveries().save(live));
    assertEquals(List.of(live), store().in(tables -> tables.deliveries().of(post.id())));
  }

  @Test
  default void a_second_delivery_of_a_revision_to_a_channel_is_refused() {
    var post = approved();
    store().run(tables -> tables.deliveries().add(delivery(post, Networks.X, DeliveryState.PLANNED, Some.NOON)));
    var second = delivery(post, Networks.X, DeliveryState.PLANNED, Some.NOON);
    assertThrows(PersistenceException.class, () -> store().run(tables -> tables.deliveries().add(second)));
  }

  @Test
  default void a_forged_id_has_no_deliveries() {
    for (var id : Unstorable.NAMES) {
      assertEquals(List.of(), store().in(tables -> tables.deliveries().of(id)));
    }
  }

  @Test
  default void deliveries_stand_in_channel_order() {
    var post = approved();
    var web = delivery(post, ChannelId.WEB, DeliveryState.PLANNED, Some.NOON);
    var x = delivery(post, Networks.X, DeliveryState.PLANNED, Some.NOON);
    store().run(tables -> List.of(web, x).forEach(tables.deliveries()::add));
    assertEquals(List.of(x, web), store().in(tables -> tables.deliveries().of(post.id())));
  }

  @Test
  default void the_newest_live_copies_on_the_feed_come_first() {
    var old = delivery(approved(), ChannelId.WEB, DeliveryState.LIVE, Some.NOON.plusSeconds(100));
    var recent = delivery(approved(), ChannelId.WEB, DeliveryState.LIVE, Some.NOON.plusSeconds(200));
    var elsewhere = delivery(approved(), Networks.X, DeliveryState.LIVE, Some.NOON.plusSeconds(300));
    store().run(tables -> List.of(old, recent, elsewhere).forEach(tables.deliveries()::add));
    assertEquals(List.of(recent, old), store().in(tables -> tables.deliveries().live(2)));
  }
}
