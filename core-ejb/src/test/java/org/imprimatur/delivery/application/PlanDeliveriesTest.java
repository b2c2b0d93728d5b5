package org.imprimatur.delivery.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanDeliveriesTest {

  private final Feed feed = new Feed();

  @Test
  void an_approved_post_is_planned_for_its_channels_and_the_societys_own_feed_always() {
    var post = approved();
    assertEquals(Map.of(ChannelId.WEB, DeliveryState.PLANNED, Networks.MASTODON, DeliveryState.BLOCKED), states(post));
    var order = feed.copy(post).order();
    assertEquals(1, order.revision());
    assertEquals(feed.scene.post(post).contentHash().orElseThrow(), order.contentHash());
  }

  @Test
  void a_copy_for_which_no_account_is_connected_says_so_and_never_falls_due() {
    var post = feed.scene.live();
    var copy = feed.copy(post, Networks.MASTODON);
    assertEquals(Note.of(Note.About.NO_ACCOUNT), copy.note());
    assertEquals(DeliveryState.BLOCKED, copy.state());
    assertTrue(copy.until().isEmpty());
  }

  @Test
  void a_copy_for_a_connected_network_is_not_blocked() {
    var post = feed.scene.inReview(false);
    tell(post, Transition.APPROVE, new Feed.Told(Networks.MASTODON));
    assertEquals(Map.of(ChannelId.WEB, DeliveryState.BLOCKED, Networks.MASTODON, DeliveryState.PLANNED), states(post));
  }

  @Test
  void what_is_planned_falls_due_when_its_post_is_released_and_not_before() {
    var post = approved();
    assertTrue(feed.copy(post).until().isEmpty());
    feed.scene.bySystem(() -> feed.scene.use(ReleaseDue.class).release(post));
    assertTrue(feed.copy(post).due(feed.scene.clock()));
  }

  @ParameterizedTest
  @EnumSource(value = Transition.class, names = {"RECALL", "EDIT_APPROVED", "LAPSE"})
  void when_the_approval_is_void_nothing_of_it_will_go_out(Transition over) {
    var post = approved();
    tell(post, over);
    assertEquals(Map.of(ChannelId.WEB, DeliveryState.CANCELLED, Networks.MASTODON, DeliveryState.CANCELLED),
        states(post));
    tell(post, Transition.RELEASE);
    assertEquals(DeliveryState.CANCELLED, feed.state(post));
  }

  @Test
  void a_withdrawn_post_comes_down_where_it_is_live_and_goes_nowhere_else() {
    var post = feed.published();
    feed.withdrawn(post);
    assertEquals(Map.of(ChannelId.WEB, DeliveryState.TAKEDOWN_PENDING, Networks.MASTODON, DeliveryState.CANCELLED),
        states(post));
    assertTrue(feed.copy(post).due(feed.scene.clock()), "at once");
  }

  @Test
  void a_post_withdrawn_before_it_was_sent_is_not_sent() {
    var post = feed.scene.live();
    feed.withdrawn(post);
    assertEquals(DeliveryState.CANCELLED, feed.state(post));
  }

  @Test
  void a_copy_that_is_being_sent_while_its_post_is_withdrawn_is_left_to_its_answer() {
    var post = feed.scene.live();
    feed.begun(post);
    feed.withdrawn(post);
    assertEquals(DeliveryState.SENDING, feed.state(post));
  }

  @Test
  void the_release_of_a_later_revision_leaves_the_copies_of_an_earlier_one_alone() {
    var post = approved();
    var old = feed.copy(post);
    var earlier = new Delivery("earlier", new Delivery.Order(post, 0, ChannelId.WEB, "0".repeat(64)), old.state(), "",
        Note.NONE, old.changedAt(), 0, old.until());
    feed.scene.bySystem(() -> feed.deliveries().add(earlier));
    feed.scene.bySystem(() -> feed.scene.use(ReleaseDue.class).release(post));
    assertEquals(earlier, feed.read(() -> feed.deliveries().find("earlier")).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(value = Transition.class, mode = EnumSource.Mode.EXCLUDE, names = {"APPROVE", "RELEASE", "WITHDRAW",
    "RECALL", "EDIT_APPROVED", "LAPSE"})
  void other_news_of_a_post_plans_and_cancels_nothing(Transition news) {
    var post = approved();
    var before = feed.read(() -> feed.deliveries().of(post));
    tell(post, news);
    assertEquals(before, feed.read(() -> feed.deliveries().of(post)));
  }

  private String approved() {
    var post = feed.scene.inReview(false);
    feed.scene.vote("reviewer", post, Verdict.APPROVE);
    feed.scene.vote("privacy", post, Verdict.APPROVE);
    assertEquals(State.APPROVED, feed.scene.post(post).state());
    return post;
  }

  @Test
  void what_is_planned_and_what_is_cancelled_with_the_approval_stands_in_the_log() {
    var post = approved();
    assertEquals(List.of("planned"), feed.log(post));
    feed.scene.done("member", () -> feed.scene.use(ReviseSubmission.class).revise(post));
    assertEquals(List.of("planned", "cancelled"), feed.log(post));
  }

  private void tell(String post, Transition news, Feed.Told... connected) {
    var plan = new PlanDeliveries(feed.scene.use(Submissions.class), feed.deliveries(),
        feed.scene.use(KeepDelivery.class), Feed.instance(connected), new Ids(), Clock.systemUTC());
    feed.scene.bySystem(() -> plan.follow(new Moved(post, news, State.APPROVED, State.APPROVED)));
  }

  private Map<ChannelId, DeliveryState> states(String post) {
    return feed.read(() -> List.copyOf(feed.deliveries().of(post))).stream()
        .collect(Collectors.toMap(copy -> copy.order().channel(), Delivery::state));
  }
}
