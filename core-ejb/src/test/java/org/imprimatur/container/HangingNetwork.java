package org.imprimatur.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Network;

/** A network that answers when the test says so, or breaks after it has taken a post. */
@ApplicationScoped
public class HangingNetwork implements Network {

  static final ChannelId CHANNEL = new ChannelId("bluesky");
  static final List<String> POSTED = new CopyOnWriteArrayList<>();
  static final List<String> TAKEN_DOWN = new CopyOnWriteArrayList<>();
  private static volatile CountDownLatch gate = new CountDownLatch(0);
  private static volatile boolean breaking;

  /** Lets nothing through until the latch is down. */
  static CountDownLatch close() {
    gate = new CountDownLatch(1);
    return gate;
  }

  /** Lets everything through; what is posted is taken, and the answer is lost when it breaks. */
  static void open(boolean breaks) {
    gate = new CountDownLatch(0);
    breaking = breaks;
  }

  @Override
  public ChannelId channel() {
    return CHANNEL;
  }

  @Override
  public Answer post(Message message) {
    POSTED.add(message.submission());
    try {
      gate.await(5, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (breaking) {
      throw new IllegalStateException("the line was cut");
    }
    return new Answer.Done("https://example.org/" + message.key());
  }

  @Override
  public Fate lookUp(Message message) {
    return POSTED.contains(message.submission()) ? new Fate.Found("https://example.org/" + message.key())
        : new Fate.Absent();
  }

  @Override
  public Answer takeDown(Message message, String url) {
    TAKEN_DOWN.add(message.submission());
    return new Answer.Done("");
  }
}
