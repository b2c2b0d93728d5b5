package org.imprimatur.channel.model.bluesky;

import java.util.List;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entities;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Graphemes;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;

/** Bluesky. */
public final class BlueskyProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          300, Unit.GRAPHEME, 3000, Limit.Links.AS_WRITTEN,
          new Limit.Source("2026-08-20", "AT Protocol lexicon app.bsky.feed.post"));

  @Override
  public String wire() {
    return "bluesky";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String label() {
    return "Bluesky";
  }

  @Override
  public boolean usual() {
    return true;
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
    return Graphemes.count(text);
  }

  @Override
  public List<Entity> entities(String text) {
    return Entities.withBytes(Entities.apart(BlueskyLinks.in(text)), text);
  }
}
