package org.imprimatur.channel.model.mastodon;

import java.util.List;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entities;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;

/** Mastodon, an instance with the usual settings. */
public final class MastodonProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          500, Unit.GRAPHEME, 0, new Limit.Links(23, 0, ""),
          new Limit.Source("2026-07-02",
              "Mastodon documentation, Posting, and StatusLengthValidator of the server: default of an instance"));

  @Override
  public String wire() {
    return "mastodon";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String label() {
    return "Mastodon";
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
    return length(text, "");
  }

  @Override
  public int length(String text, String contentWarning) {
    return MastodonLength.of(text, contentWarning);
  }

  @Override
  public List<Entity> entities(String text) {
    return Entities.apart(MastodonLinks.in(text));
  }
}
