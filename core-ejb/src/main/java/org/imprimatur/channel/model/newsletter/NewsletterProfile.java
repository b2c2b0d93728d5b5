package org.imprimatur.channel.model.newsletter;

import java.util.List;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;
import org.imprimatur.channel.model.Named;
import org.imprimatur.channel.model.web.WebProfile;
import org.imprimatur.kernel.model.Sentence;

/** The society's newsletter. */
public final class NewsletterProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          100_000, Unit.CHARACTER, 0, Limit.Links.AS_WRITTEN,
          new Limit.Source("2026-11-23", "the society's own bound"));

  @Override
  public String wire() {
    return "newsletter";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String label() {
    return "Newsletter";
  }

  @Override
  public Sentence spoken() {
    return Sentence.of(Named.NEWSLETTER);
  }

  @Override
  public Sentence place() {
    return Sentence.of(Named.IN_NEWSLETTER);
  }

  @Override
  public Shape shape() {
    return Shape.PAGE;
  }

  @Override
  public Limit limit() {
    return LIMIT;
  }

  @Override
  public int length(String text) {
    return text.length();
  }

  @Override
  public List<Entity> entities(String text) {
    return WebProfile.page(text);
  }
}
