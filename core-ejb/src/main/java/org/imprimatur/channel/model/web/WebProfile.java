package org.imprimatur.channel.model.web;

import java.util.List;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entities;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;
import org.imprimatur.channel.model.Named;
import org.imprimatur.channel.model.links.PlainLinks;
import org.imprimatur.channel.model.mastodon.MastodonLinks;
import org.imprimatur.kernel.model.Sentence;

/** The society's own feed and pages. */
public final class WebProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          100_000, Unit.CHARACTER, 0, Limit.Links.AS_WRITTEN,
          new Limit.Source("2026-11-23", "the society's own bound"));

  @Override
  public String wire() {
    return "web";
  }

  @Override
  public int order() {
    return 1000;
  }

  @Override
  public String label() {
    return "Society feed";
  }

  @Override
  public Sentence spoken() {
    return Sentence.of(Named.FEED);
  }

  @Override
  public Sentence place() {
    return Sentence.of(Named.ON_FEED);
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
    return page(text);
  }

  /** Returns what a page of the society's links. */
  public static List<Entity> page(String text) {
    var found = PlainLinks.in(text);
    found.addAll(MastodonLinks.mentions(text));
    return Entities.apart(found);
  }
}
