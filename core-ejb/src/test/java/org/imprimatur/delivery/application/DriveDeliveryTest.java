package org.imprimatur.delivery.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.channel.model.Segment;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;
import org.junit.jupiter.api.Test;

class DriveDeliveryTest {

  private static final Answer DONE = new Answer.Done(Feed.ADDRESS);
  private static final Answer BUSY = new Answer.NotDone("Busy.", Duration.ZERO);

  private final Feed feed = new Feed();

  @Test
  void a_released_post_is_due_on_its_own_channel_and_not_on_a_blocked_one() {
    var post = feed.scene.live();
    assertEquals(List.of(feed.copy(post).id()), due(ChannelId.WEB));
    assertEquals(List.of(), due(Networks.MASTODON));
  }

  @Test
  void what_is_sent_is_what_was_approved_word_for_word() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    var revision = feed.read(() -> feed.scene.use(Submissions.class).revision(post, 1)).orElseThrow();
    assertEquals(Attempt.Kind.POST, call.attempt().kind());
    assertEquals(revision.sent().on(ChannelId.WEB).stream().map(Segment::text).toList(), call.message().segments());
    assertEquals(feed.copy(post).id(), call.message().key());
  }

  @Test
  void before_a_network_is_called_the_call_is_stored() {
    var post = feed.scene.live();
    var began = feed.begun(post).orElseThrow().attempt();
    assertEquals(DeliveryState.SENDING, feed.state(post));
    assertEquals(List.of(began), feed.attempts(post));
    assertEquals(Optional.empty(), began.ended());
  }

  @Test
  void that_a_copy_is_live_is_written_down_with_what_was_approved_and_where() {
    var post = feed.published();
    var entry = feed.entries(post).get(2);
    assertEquals("system", entry.actor());
    assertEquals("delivery.live", entry.action());
    assertEquals("{\"channel\":\"web\",\"contentHash\":\"" + feed.copy(post).order().contentHash()
        + "\",\"revision\":1}", entry.details());
  }

  @Test
  void while_a_call_runs_nobody_else_begins_one() {
    var post = feed.scene.live();
    var seen = feed.copy(post);
    assertTrue(feed.begun(post).isPresent());
    assertEquals(Optional.empty(), begun(seen), "whoever had read it before");
    assertEquals(Optional.empty(), feed.begun(post));
    assertEquals(1, feed.attempts(post).size());
  }

  @Test
  void what_the_network_took_is_live_where_the_network_says() {
    var post = feed.published();
    assertEquals(DeliveryState.LIVE, feed.state(post));
    assertEquals(Feed.ADDRESS, feed.copy(post).url());
    assertEquals(List.of("DONE"), feed.attempts(post).stream().map(Attempt::answer).toList());
    assertEquals(List.of("planned", "sending", "live"), feed.log(post));
    feed.scene.later(Duration.ofDays(365));
    assertEquals(List.of(), due(ChannelId.WEB));
  }

  @Test
  void an_answer_stored_twice_changes_nothing() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.answered(call, DONE);
    feed.answered(call, DONE);
    assertEquals(List.of("planned", "sending", "live"), feed.log(post));
  }

  @Test
  void what_a_network_did_not_take_is_tried_again_after_a_while_and_given_up_after_the_fourth_time() {
    var post = feed.scene.live();
    for (var wait : List.of(1, 5, 30)) {
      feed.answered(feed.begun(post).orElseThrow(), BUSY);
      feed.scene.later(Duration.ofMinutes(wait).minusSeconds(1));
      assertEquals(Optional.empty(), feed.begun(post));
      feed.scene.later(Duration.ofSeconds(1));
    }
    feed.answered(feed.begun(post).orElseThrow(), BUSY);
    assertEquals(DeliveryState.FAILED, feed.state(post));
    feed.scene.later(Duration.ofDays(1));
    assertEquals(List.of(), due(ChannelId.WEB));
  }

  @Test
  void what_a_network_refuses_for_good_is_not_tried_again_and_its_reason_is_shown_but_not_in_the_log() {
    var post = feed.scene.live();
    feed.answered(feed.begun(post).orElseThrow(), new Answer.Refused("The word \"sleep\" is not allowed here."));
    assertEquals(DeliveryState.FAILED, feed.state(post));
    assertEquals("The word \"sleep\" is not allowed here.", feed.copy(post).note().words());
    assertEquals(List.of("planned", "sending", "failed"), feed.log(post));
    assertFalse(feed.entries(post).toString().contains("sleep"));
  }

  @Test
  void a_call_without_an_answer_is_read_back_and_never_sent_again_by_guess() {
    var post = feed.scene.live();
    feed.begun(post);
    feed.noAnswerCame();
    var second = feed.begun(post).orElseThrow();
    assertEquals(Attempt.Kind.LOOK_UP, second.attempt().kind());
    assertEquals(2, second.attempt().number());
    assertEquals(DeliveryState.UNKNOWN, feed.state(post));
    assertEquals(List.of("planned", "sending", "unknown"), feed.log(post));
    assertEquals(Optional.empty(), feed.begun(post), "while it is read back");
  }

  @Test
  void what_is_found_is_live_and_what_is_absent_is_sent_again_under_the_same_key() {
    var there = feed.scene.live();
    feed.found(lost(there), new Fate.Found(Feed.ADDRESS));
    assertEquals(DeliveryState.LIVE, feed.state(there));
    var gone = feed.scene.live();
    feed.found(lost(gone), new Fate.Absent());
    assertEquals(DeliveryState.RETRY_WAIT, feed.state(gone));
    feed.scene.later(Duration.ofMinutes(1));
    var again = feed.begun(gone).orElseThrow();
    assertEquals(Attempt.Kind.POST, again.attempt().kind());
    assertEquals(feed.copy(gone).id(), again.message().key());
  }

  @Test
  void an_answer_that_comes_late_still_tells_that_it_is_live() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.noAnswerCame();
    var reading = feed.begun(post).orElseThrow();
    feed.answered(call, DONE);
    feed.found(reading, new Fate.Absent());
    assertEquals(DeliveryState.LIVE, feed.state(post));
    assertEquals(List.of("DONE", "ABSENT"), feed.attempts(post).stream().map(Attempt::answer).toList());
  }

  @Test
  void what_was_absent_when_read_back_and_is_done_after_all_is_live_and_not_sent_again() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.noAnswerCame();
    feed.found(feed.begun(post).orElseThrow(), new Fate.Absent());
    feed.answered(call, DONE);
    assertEquals(DeliveryState.LIVE, feed.state(post));
    assertEquals(List.of("planned", "sending", "unknown", "retry-wait", "live"), feed.log(post));
    feed.scene.later(Duration.ofDays(1));
    assertEquals(List.of(), due(ChannelId.WEB));
  }

  @Test
  void what_was_cancelled_with_its_post_and_is_done_after_all_comes_down() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.noAnswerCame();
    feed.found(feed.begun(post).orElseThrow(), new Fate.Absent());
    feed.withdrawn(post);
    assertEquals(DeliveryState.CANCELLED, feed.state(post));
    feed.answered(call, DONE);
    assertEquals(DeliveryState.TAKEDOWN_PENDING, feed.state(post));
    assertEquals(Feed.ADDRESS, feed.copy(post).url());
  }

  @Test
  void a_second_copy_is_written_down_with_its_address_and_the_officers_are_told() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.noAnswerCame();
    feed.found(feed.begun(post).orElseThrow(), new Fate.Found(Feed.ADDRESS));
    feed.answered(call, new Answer.Done("https://society.example/p/2"));
    assertEquals(Feed.ADDRESS, feed.copy(post).url());
    assertTrue(feed.scene.facts(post, "delivery.twice").contains("https://society.example/p/2"));
    assertEquals("https://society.example/p/2", feed.copy(post).note().words());
    for (var officer : List.of("chair", "publisher")) {
      assertEquals(List.of(Notice.Kind.SENT_TWICE), feed.scene.told(officer, post), officer);
    }
    assertEquals(List.of(), feed.scene.told("reviewer", post));
  }

  @Test
  void what_is_not_released_is_not_sent_even_if_somebody_made_it_due() {
    var post = feed.scene.inReview(false);
    feed.scene.vote("reviewer", post, Verdict.APPROVE);
    feed.scene.vote("privacy", post, Verdict.APPROVE);
    assertEquals(Optional.empty(), feed.begun(post));
    feed.scene.bySystem(() -> feed.deliveries().save(feed.deliveries().of(post).stream()
        .filter(copy -> copy.order().channel().equals(ChannelId.WEB)).findFirst().orElseThrow()
        .released(feed.scene.clock())));
    assertEquals(Optional.empty(), feed.begun(post));
    assertEquals(DeliveryState.PLANNED, feed.state(post));
  }

  @Test
  void what_differs_from_what_was_approved_is_not_sent() {
    var post = feed.scene.live();
    var copy = feed.copy(post);
    var order = new Delivery.Order(post, 1, ChannelId.WEB, "0".repeat(64));
    feed.scene.bySystem(() -> feed.deliveries().save(
        new Delivery(copy.id(), order, copy.state(), "", Note.NONE, copy.changedAt(), 0, copy.until())));
    assertEquals(Optional.empty(), feed.begun(post));
    assertEquals(DeliveryState.CANCELLED, feed.state(post));
    assertEquals(List.of("planned", "cancelled"), feed.log(post));
    assertEquals(List.of(), feed.attempts(post));
  }

  @Test
  void what_went_out_while_its_post_was_withdrawn_comes_down_at_once() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.withdrawn(post);
    feed.answered(call, DONE);
    assertEquals(List.of("planned", "sending", "live", "takedown-pending"), feed.log(post));
    assertEquals(Attempt.Kind.TAKE_DOWN, feed.begun(post).orElseThrow().attempt().kind());
  }

  @Test
  void what_did_not_go_out_while_its_post_was_withdrawn_is_not_tried_again() {
    var post = feed.scene.live();
    var call = feed.begun(post).orElseThrow();
    feed.withdrawn(post);
    feed.answered(call, BUSY);
    assertEquals(DeliveryState.CANCELLED, feed.state(post));
    feed.scene.later(Duration.ofDays(1));
    assertEquals(List.of(), due(ChannelId.WEB));
  }

  @Test
  void a_take_down_is_asked_for_until_the_network_has_done_it() {
    var post = feed.published();
    feed.withdrawn(post);
    feed.answered(feed.begun(post).orElseThrow(), new Answer.Refused("No."));
    assertEquals(DeliveryState.TAKEDOWN_PENDING, feed.state(post));
    feed.scene.later(Duration.ofHours(1));
    feed.answered(feed.begun(post).orElseThrow(), new Answer.Done(""));
    assertEquals(DeliveryState.GONE, feed.state(post));
    assertEquals("gone", feed.log(post).get(feed.log(post).size() - 1));
  }

  @Test
  void a_copy_that_is_not_stored_or_whose_post_is_not_there_is_not_sent() {
    var copy = feed.copy(feed.scene.live());
    assertEquals(Optional.empty(), begun(new Delivery("another", copy.order(), copy.state(), "", Note.NONE,
        copy.changedAt(), 0, copy.until())));
    assertEquals(Optional.empty(), begun(new Delivery(copy.id(),
        new Delivery.Order("no post", 1, ChannelId.WEB, ""), copy.state(), "", Note.NONE, copy.changedAt(), 0,
        copy.until())));
  }

  private Call lost(String post) {
    feed.begun(post);
    feed.noAnswerCame();
    return feed.begun(post).orElseThrow();
  }

  private Optional<Call> begun(Delivery seen) {
    return feed.read(() -> feed.scene.use(DriveDelivery.class).begin(seen));
  }

  private List<String> due(ChannelId channel) {
    return feed.read(() -> feed.scene.use(DriveDelivery.class).due(channel)).stream().map(Delivery::id).toList();
  }
}
