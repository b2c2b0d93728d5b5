package org.imprimatur.channel.model.threads;

import java.util.List;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;
import org.imprimatur.channel.model.x.XLinks;

/** Threads, which publishes no rule for links: it is read as X is. */
public final class ThreadsProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          500, Unit.CHARACTER, 0, new Limit.Links(0, 5, ""),
          new Limit.Source("2026-04-14",
              "Threads API documentation, Posts: emoji count as UTF-8 bytes; more links are refused"));

  @Override
  public String wire() {
    return "threads";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String label() {
    return "Threads";
  }

  @Override
  public Shape shape() {
    return Shape.THREAD;
  }

  @Override
  public Limit limit() {
    return LIMIT;
  }

  @Override
  public int length(String text) {
    return ThreadsLength.of(text);
  }

  @Override
  public List<Entity> entities(String text) {
    return XLinks.in(text);
  }
}
