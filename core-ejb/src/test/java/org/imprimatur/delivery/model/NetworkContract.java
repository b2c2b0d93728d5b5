package org.imprimatur.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.delivery.model.Network.Medium;
import org.imprimatur.delivery.model.Network.Message;
import org.junit.jupiter.api.Test;

/**
 * What the delivery table relies on, whichever network it is and whatever befalls it: a network may fail, and say so;
 * it may not say what is not so. Each network in the product has a test that implements this.
 */
public interface NetworkContract {

  Message HELLO = new Message("key-1", "post-1", List.of("Sleep well.", "And walk."), List.of());

  /** Returns a network to which nothing has been posted. */
  Network network();

  /** Returns where readers find posts there now; empty for a network that keeps none itself. */
  Optional<List<String>> readable(Network network);

  @Test
  default void it_publishes_on_one_channel_that_there_is() {
    var network = network();
    assertTrue(ChannelId.all().contains(network.channel()), () -> "on " + network.channel());
    assertEquals(network.channel(), network().channel());
  }

  @Test
  default void what_it_says_is_done_has_an_address_and_is_found_there_and_nowhere_else() {
    var network = network();
    if (network.post(HELLO) instanceof Answer.Done done) {
      assertFalse(done.url().isBlank());
      var fate = network.lookUp(HELLO);
      assertFalse(fate instanceof Fate.Absent, "posted, and not there");
      if (fate instanceof Fate.Found found) {
        assertEquals(done.url(), found.url());
      }
      readable(network).ifPresent(there -> assertEquals(List.of(done.url()), there));
    }
  }

  @Test
  default void what_it_says_is_not_done_is_not_there() {
    var network = network();
    var answer = network.post(HELLO);
    if (answer instanceof Answer.NotDone || answer instanceof Answer.Refused) {
      assertFalse(network.lookUp(HELLO) instanceof Fate.Found, "not posted, and there");
      readable(network).ifPresent(there -> assertEquals(List.of(), there));
    }
    if (answer instanceof Answer.NotDone not) {
      assertFalse(not.pause().isNegative(), () -> "a pause of " + not.pause());
    }
  }

  @Test
  default void a_repeat_under_the_same_key_makes_no_second_post() {
    var network = network();
    var first = network.post(HELLO);
    var second = network.post(HELLO);
    if (first instanceof Answer.Done && second instanceof Answer.Done) {
      assertEquals(first, second);
    }
    readable(network).ifPresent(there -> assertTrue(there.size() <= 1, () -> "posted twice: " + there));
  }

  @Test
  default void another_post_with_the_same_words_is_another_post() {
    var network = network();
    var other = new Message("key-2", "post-2", HELLO.segments(), HELLO.media());
    var first = network.post(HELLO);
    readable(network)
        .ifPresent(there -> assertFalse(network.lookUp(other) instanceof Fate.Found, "found by its words"));
    if (first instanceof Answer.Done done && network.post(other) instanceof Answer.Done second) {
      assertNotEquals(first, second);
      if (network.takeDown(HELLO, done.url()) instanceof Answer.Done) {
        readable(network).ifPresent(there -> assertEquals(List.of(second.url()), there));
      }
    }
  }

  @Test
  default void what_was_not_posted_is_not_found() {
    var network = network();
    readable(network).ifPresent(there -> assertFalse(network.lookUp(HELLO) instanceof Fate.Found));
  }

  @Test
  default void what_it_says_is_taken_down_is_gone_and_has_no_address() {
    var network = network();
    if (network.post(HELLO) instanceof Answer.Done done
        && network.takeDown(HELLO, done.url()) instanceof Answer.Done down) {
      assertEquals("", down.url());
      readable(network).ifPresent(there -> {
        assertEquals(List.of(), there);
        assertFalse(network.lookUp(HELLO) instanceof Fate.Found, "taken down, and there");
      });
    }
  }

  @Test
  default void whatever_it_is_handed_it_answers() {
    var network = network();
    var picture = new Medium("0".repeat(64), "image/png", "");
    for (var odd : List.of(
        new Message("", "", List.of(""), List.of()),
        new Message("key \n/?#%\u0000", "../post", List.of("\uD83D\uDE00\u0000\u202E</p>"), List.of(picture, picture)),
        new Message("k".repeat(1_000), "p".repeat(1_000), List.of("a".repeat(100_000), "b"), List.of()))) {
      assertNotNull(network.lookUp(odd));
      assertNotNull(network.takeDown(odd, "no address"), "a take-down of what was never there");
      assertNotNull(network.post(odd));
      assertNotNull(network.lookUp(odd));
      assertNotNull(network.takeDown(odd, ""));
    }
  }
}
