package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Copies are sent outside every transaction: a network that hangs holds up nothing but its own posts. */
interface DeliveriesInTheContainer {

  Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  default void a_network_that_hangs_is_called_after_sending_is_stored_and_keeps_no_row_locked() throws Exception {
    var answer = HangingNetwork.close();
    try {
      var id = approved("A walk is a good beginning.");
      until("the network is called", () -> HangingNetwork.POSTED.contains(id));
      assertEquals(DeliveryState.SENDING, on(HangingNetwork.CHANNEL, id).state());
      until("the society's own feed goes on", () -> on(ChannelId.WEB, id).state() == DeliveryState.LIVE);
      assertEquals(State.RELEASED,
          Beans.inTransaction(() -> Beans.get(Submissions.class).lock(id)).orElseThrow().state());
      answer.countDown();
      until("the answer is stored", () -> on(HangingNetwork.CHANNEL, id).state() == DeliveryState.LIVE);
      assertEquals(List.of(Attempt.Kind.POST), calls(id).stream().map(Attempt::kind).toList());
    } finally {
      HangingNetwork.open(false);
      answer.countDown();
    }
  }

  @Test
  default void what_is_withdrawn_while_it_is_sent_comes_down_when_the_answer_comes() throws Exception {
    var answer = HangingNetwork.close();
    try {
      var id = approved("Water is a good beginning too.");
      until("the network is called", () -> HangingNetwork.POSTED.contains(id));
      for (var person : List.of(Society.AUTHOR, Society.CHAIR)) {
        Society.as(person);
        assertTrue(Beans.get(WithdrawPost.class).withdraw(id, "ERROR").answer().isPresent());
      }
      assertEquals(State.WITHDRAWN, Society.now(id).state());
      answer.countDown();
      until("it is taken down", () -> on(HangingNetwork.CHANNEL, id).state() == DeliveryState.GONE);
      assertTrue(HangingNetwork.TAKEN_DOWN.contains(id));
    } finally {
      HangingNetwork.open(false);
      answer.countDown();
    }
  }

  @Test
  default void a_post_whose_answer_was_lost_is_looked_for_and_never_sent_twice() throws Exception {
    HangingNetwork.open(true);
    try {
      var id = approved("Sleep is a good ending.");
      until("it is found", () -> on(HangingNetwork.CHANNEL, id).state() == DeliveryState.LIVE);
      assertEquals(List.of(Attempt.Kind.POST, Attempt.Kind.LOOK_UP), calls(id).stream().map(Attempt::kind).toList());
      assertEquals(1, HangingNetwork.POSTED.stream().filter(id::equals).count());
    } finally {
      HangingNetwork.open(false);
    }
  }

  private static String approved(String text) throws Exception {
    Society.found();
    Society.as(Society.AUTHOR);
    var plain = Society.content(text, Optional.empty());
    var post = new Content(plain.kind(), plain.voice(), plain.words(),
        new Content.Outlets(Set.of(HangingNetwork.CHANNEL), plain.outlets().slot()), plain.references(),
        plain.statements(),
        plain.coAuthors());
    var draft = Beans.get(SaveDraft.class).create(post).answer().orElseThrow();
    var id = Beans.get(SubmitForReview.class).submit(draft.id(), OptionalLong.empty()).answer().orElseThrow()
        .submission().id();
    for (var voter : Society.VOTERS.subList(0, 2)) {
      assertTrue(Society.approve(voter, id).answer().isPresent());
    }
    return id;
  }

  private static Delivery on(ChannelId channel, String id) throws Exception {
    return Beans.inTransaction(() -> Beans.get(Deliveries.class).of(id)).stream()
        .filter(delivery -> delivery.order().channel().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private static List<Attempt> calls(String id) throws Exception {
    var delivery = on(HangingNetwork.CHANNEL, id);
    return Beans.inTransaction(() -> Beans.get(Deliveries.class).attempts(delivery.id()));
  }

  private static void until(String what, Callable<Boolean> happens) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (!happens.call()) {
      if (Instant.now().isAfter(end)) {
        fail("not after " + PATIENCE.toMinutes() + " minutes: " + what);
      }
      Thread.sleep(20);
    }
  }
}
