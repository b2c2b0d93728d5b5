package org.imprimatur.channel.model.x;

import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;
import org.imprimatur.channel.model.Unfit;
import org.imprimatur.kernel.model.Sentence;

/** X, formerly Twitter. */
public final class XProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          280, Unit.WEIGHTED, 0, new Limit.Links(23, 0, "0.20 USD"),
          new Limit.Source(
              "2026-08-22",
              "X developer documentation, Counting characters; price: Pricing; weights: twitter-text config/v3.json"));

  @Override
  public String wire() {
    return "x";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String label() {
    return "X";
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
    return WeightedLength.of(text);
  }

  @Override
  public List<Entity> entities(String text) {
    return XLinks.in(text);
  }

  @Override
  public Optional<Sentence> refusal(String text) {
    return WeightedLength.refused(text)
        ? Optional.of(Sentence.of(Unfit.INVISIBLE))
        : Optional.empty();
  }
}
