package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.Release;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Planned releases and deliveries. */
interface ReleasesContract extends StoreContract {

  private Submission approved() {
    var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
    return store().in(tables -> tables.submissions().save(post.moved(State.APPROVED, Some.NOON)));
  }

  private static Release plan(Submission post, Instant slot) {
    return new Release(post.id(), post.revision(), post.contentHash().orElseThrow(), slot);
  }

  private static Delivery delivery(Submission post, ChannelId channel, DeliveryState state, Instant at) {
    return new Delivery(Some.id(), post.id(), post.revision(), channel, state, post.contentHash().orElseThrow(), "", "", at);
  }

  private List<String> due(Instant now) {
    return store().in(tables -> tables.releases().due(now, 100));
  }

  @Test
  default void a_plan_comes_back_a_later_one_replaces_it_and_a_cancelled_one_is_gone() {
    var post = approved();
    store().run(tables -> tables.releases().plan(plan(post, Some.NOON)));
    store().run(tables -> tables.releases().plan(plan(post, Some.NOON.plusMillis(7))));
    assertEquals(Optional.of(plan(post, Some.NOON.plusMillis(7))), store().in(tables -> tables.releases().planFor(post.id())));
    store().run(tables -> tables.releases().cancel(post.id()));
    assertEquals(Optional.empty(), store().in(tables -> tables.releases().planFor(post.id())));
  }

  @Test
  default void an_approved_post_is_due_from_its_slot_on_and_a_held_one_is_not() {
    var post = approved();
    store().run(tables -> tables.releases().plan(plan(post, Some.NOON)));
    assertFalse(due(Some.NOON.minusMillis(1)).contains(post.id()));
    assertTrue(due(Some.NOON).contains(post.id()));
    store().run(tables -> tables.submissions().save(post.moved(State.ON_HOLD, Some.NOON)));
    assertFalse(due(Some.NOON).contains(post.id()));
  }

  @Test
  default void a_delivery_comes_back_as_stored_and_as_changed() {
    var post = approved();
    var planned = delivery(post, ChannelId.WEB, DeliveryState.PLANNED, Some.NOON);
    store().run(tables -> tables.releases().add(planned));
    assertEquals(List.of(planned), store().in(tables -> tables.releases().deliveries(post.id())));
    var live = new Delivery(
        planned.id(), post.id(), 1, ChannelId.WEB, DeliveryState.LIVE, planned.contentHash(), "https://example.org/ü", "as approved ✓", Some.NOON.plusMillis(1));
    store().run(tables -> tables.releases().save(live));
    assertEquals(List.of(live), store().in(tables -> tables.releases().deliveries(post.id())));
  }

  @Test
  default void a_second_delivery_of_a_revision_to_a_channel_is_refused() {
    var post = approved();
    store().run(tables -> tables.releases().add(delivery(post, Networks.X, DeliveryState.PLANNED, Some.NOON)));
    var second = delivery(post, Networks.X, DeliveryState.PLANNED, Some.NOON);
    assertThrows(PersistenceException.class, () -> store().run(tables -> tables.releases().add(second)));
  }

  @Test
  default void a_forged_id_has_no_deliveries() {
    for (var id : Unstorable.NAMES) {
      assertEquals(List.of(), store().in(tables -> tables.releases().deliveries(id)));
    }
  }

  @Test
  default void deliveries_stand_in_channel_order() {
    var post = approved();
    var web = delivery(post, ChannelId.WEB, DeliveryState.PLANNED, Some.NOON);
    var x = delivery(post, Networks.X, DeliveryState.PLANNED, Some.NOON);
    store().run(tables -> List.of(web, x).forEach(tables.releases()::add));
    assertEquals(List.of(x, web), store().in(tables -> tables.releases().deliveries(post.id())));
  }

  @Test
  default void the_newest_live_copies_on_the_feed_come_first() {
    var old = delivery(approved(), ChannelId.WEB, DeliveryState.LIVE, Some.NOON.plusSeconds(100));
    var recent = delivery(approved(), ChannelId.WEB, DeliveryState.LIVE, Some.NOON.plusSeconds(200));
    var elsewhere = delivery(approved(), Networks.X, DeliveryState.LIVE, Some.NOON.plusSeconds(300));
    store().run(tables -> List.of(old, recent, elsewhere).forEach(tables.releases()::add));
    assertEquals(List.of(recent, old), store().in(tables -> tables.releases().live(2)));
  }
}
