package org.imprimatur.delivery.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.workflow.model.DeliveryState;
import org.junit.jupiter.api.Test;

class CallNetworksTest {

  private final Feed feed = new Feed();
  private final Feed.Told network = new Feed.Told();

  @Test
  void the_societys_own_feed_is_connected() {
    assertEquals(List.of(ChannelId.WEB), feed.scene.use(CallNetworks.class).connected());
  }

  @Test
  void each_copy_that_is_due_is_posted_once() {
    var first = feed.scene.live();
    var second = feed.scene.live();
    feed.call(network);
    feed.call(network);
    assertEquals(List.of("post " + first, "post " + second), network.asked);
    assertEquals(DeliveryState.LIVE, feed.state(first));
    assertEquals(DeliveryState.LIVE, feed.state(second));
  }

  @Test
  void a_network_is_not_asked_about_what_goes_to_another() {
    feed.scene.live();
    var mastodon = new Feed.Told(Networks.MASTODON);
    feed.call(mastodon);
    assertEquals(List.of(), mastodon.asked);
  }

  @Test
  void when_a_network_is_called_it_is_stored_that_it_is() {
    var post = feed.scene.live();
    var states = new ArrayList<DeliveryState>();
    network.onPost = message -> {
      states.add(feed.deliveries().find(message.key()).orElseThrow().state());
      return new Answer.Done(Feed.ADDRESS);
    };
    feed.call(network);
    assertEquals(List.of(DeliveryState.SENDING), states);
    assertEquals(DeliveryState.LIVE, feed.state(post));
  }

  @Test
  void a_network_that_fails_at_a_post_may_have_done_it_and_is_asked_whether() {
    var post = feed.scene.live();
    network.onPost = message -> {
      throw new IllegalStateException("timeout while sending " + message.segments());
    };
    feed.call(network);
    assertEquals(DeliveryState.UNKNOWN, feed.state(post));
    assertEquals("IllegalStateException", feed.copy(post).note().words(), "what was sent is not quoted");
    network.onLookUp = message -> new Fate.Found(Feed.ADDRESS);
    feed.call(network);
    assertEquals(List.of("post " + post, "look up " + post), network.asked);
    assertEquals(DeliveryState.LIVE, feed.state(post));
  }

  @Test
  void a_network_that_fails_at_reading_back_is_asked_again_later_and_nothing_is_sent() {
    var post = feed.scene.live();
    network.onPost = message -> new Answer.Unknown("cut off");
    network.onLookUp = message -> {
      throw new IllegalStateException(message.segments().toString());
    };
    feed.call(network);
    feed.call(network);
    assertEquals(DeliveryState.UNKNOWN, feed.state(post));
    assertEquals("IllegalStateException", feed.copy(post).note().words());
    feed.scene.later(Duration.ofHours(1));
    feed.call(network);
    assertEquals(List.of("post " + post, "look up " + post, "look up " + post), network.asked);
  }

  @Test
  void a_network_that_fails_at_a_take_down_is_asked_again_at_the_same_address() {
    var post = feed.published();
    feed.withdrawn(post);
    network.onTakeDown = (message, url) -> {
      throw new IllegalStateException("down");
    };
    feed.call(network);
    assertEquals(DeliveryState.TAKEDOWN_PENDING, feed.state(post));
    feed.scene.later(Duration.ofHours(1));
    network.onTakeDown = (message, url) -> new Answer.Done("");
    feed.call(network);
    var asked = "take down " + post + " at " + Feed.ADDRESS;
    assertEquals(List.of(asked, asked), network.asked);
    assertEquals(DeliveryState.GONE, feed.state(post));
  }

  @Test
  void an_answer_that_cannot_be_stored_does_not_keep_the_next_copy_waiting() {
    var first = feed.scene.live();
    var second = feed.scene.live();
    network.onPost = message -> message.submission().equals(first) ? null : new Answer.Done(Feed.ADDRESS);
    feed.call(network);
    assertEquals(DeliveryState.SENDING, feed.state(first));
    assertEquals(DeliveryState.LIVE, feed.state(second));
  }

  @Test
  void what_somebody_else_began_meanwhile_is_left_to_them() {
    var first = feed.scene.live();
    var second = feed.scene.live();
    network.onPost = message -> {
      if (message.submission().equals(first)) {
        var seen = feed.deliveries().of(second).stream()
            .filter(copy -> copy.order().channel().equals(ChannelId.WEB)).findFirst().orElseThrow();
        feed.scene.use(DriveDelivery.class).begin(seen);
      }
      return new Answer.Done(Feed.ADDRESS);
    };
    feed.call(network);
    assertEquals(List.of("post " + first), network.asked);
    assertEquals(List.of(Attempt.Kind.POST), feed.attempts(second).stream().map(Attempt::kind).toList());
  }
}
