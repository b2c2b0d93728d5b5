package org.imprimatur.delivery.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.PublicPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDeliveriesTest {

  private final Feed feed = new Feed();

  @Test
  void anybody_reads_what_is_live_the_newest_first_and_no_more_than_asked_for() {
    var first = feed.published();
    var second = feed.published();
    var third = feed.published();
    assertEquals(List.of(third, second), newest(2));
    assertEquals(List.of(third, second, first), newest(100));
  }

  @Test
  void what_is_released_and_not_yet_out_is_not_public() {
    var post = feed.scene.live();
    assertEquals(List.of(), newest(10));
    assertEquals(Optional.empty(), found(post));
    feed.begun(post);
    assertEquals(Optional.empty(), found(post));
  }

  @Test
  void a_public_post_says_the_approved_words_who_speaks_and_where() {
    var post = feed.published();
    var found = found(post).orElseThrow();
    assertTrue(found.text().contains("Sleep is worth talking about."), found.text());
    assertTrue(found.byLine().contains("member"), found.byLine());
    assertEquals(feed.scene.post(post).contentHash(), Optional.of(found.contentHash()));
    assertEquals(Feed.ADDRESS, found.url());
    assertFalse(found.withdrawn());
  }

  @Test
  void of_a_withdrawn_post_no_word_is_left_even_before_it_is_gone_everywhere() {
    var post = feed.published();
    feed.withdrawn(post);
    assertEquals(List.of(), newest(10));
    var pending = found(post).orElseThrow();
    assertTrue(pending.withdrawn());
    assertEquals("", pending.title() + pending.text() + pending.byLine());
    feed.answered(feed.begun(post).orElseThrow(), new Answer.Done(""));
    assertTrue(found(post).orElseThrow().withdrawn());
  }

  @Test
  void a_post_that_was_withdrawn_before_it_went_out_was_never_public() {
    var post = feed.scene.live();
    feed.withdrawn(post);
    assertEquals(Optional.empty(), found(post));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no post", "00000000-0000-0000-0000-000000000000"})
  void a_post_that_is_not_there_is_not_public(String id) {
    feed.published();
    assertEquals(Optional.empty(), found(id));
    assertEquals(List.of(), deliveries("member", id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "chair", "auditor"})
  void its_author_a_seat_and_the_auditor_read_where_it_stands_on_each_channel(String who) {
    var post = feed.scene.live();
    assertEquals(List.of("mastodon", "web"),
        deliveries(who, post).stream().map(copy -> copy.order().channel().wire()).sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "trainee", "a visitor"})
  void whoever_may_not_see_a_post_reads_nothing_of_its_deliveries(String who) {
    assertEquals(List.of(), deliveries(who, feed.scene.live()));
  }

  @Test
  void a_draft_has_no_deliveries() {
    assertEquals(List.of(), deliveries("member", feed.scene.begun(false)));
  }

  @Test
  void an_author_who_left_the_society_reads_them_no_more() {
    var post = feed.scene.live();
    feed.scene.closed("member");
    assertEquals(List.of(), deliveries("member", post));
  }

  private List<String> newest(int limit) {
    return feed.read(() -> feed.scene.use(ReadDeliveries.class).newest(limit)).stream().map(PublicPost::id).toList();
  }

  private Optional<PublicPost> found(String post) {
    return feed.read(() -> feed.scene.use(ReadDeliveries.class).find(post));
  }

  private List<Delivery> deliveries(String who, String post) {
    return feed.scene.as(who, () -> feed.scene.use(ReadDeliveries.class).deliveries(post));
  }
}
