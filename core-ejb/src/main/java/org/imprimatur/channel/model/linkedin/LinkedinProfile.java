package org.imprimatur.channel.model.linkedin;

import java.util.List;
import org.imprimatur.channel.model.ChannelProfile;
import org.imprimatur.channel.model.Entities;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Measure.Unit;
import org.imprimatur.channel.model.links.PlainLinks;

/** LinkedIn, which mentions people by its own markup with their number only, so that an at sign is none. */
public final class LinkedinProfile implements ChannelProfile {

  static final Limit LIMIT =
      new Limit(
          3000, Unit.CHARACTER, 0, Limit.Links.AS_WRITTEN,
          new Limit.Source("2026-05-01", "LinkedIn Posts API, commentary"));

  @Override
  public String wire() {
    return "linkedin";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String label() {
    return "LinkedIn";
  }

  @Override
  public Shape shape() {
    return Shape.POST;
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
    return Entities.apart(PlainLinks.in(text));
  }
}
