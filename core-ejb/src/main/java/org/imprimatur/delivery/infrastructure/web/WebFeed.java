package org.imprimatur.delivery.infrastructure.web;

import jakarta.inject.Inject;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Network;
import org.imprimatur.platform.model.Site;

/**
 * The society's own feed. Its pages and feeds are read from the frozen revision, so that a copy is live once its
 * delivery says so, and gone once its delivery says that.
 */
class WebFeed implements Network {

  private final Site site;

  @Inject
  public WebFeed(Site site) {
    this.site = site;
  }

  @Override
  public ChannelId channel() {
    return ChannelId.WEB;
  }

  @Override
  public Answer post(Message message) {
    return new Answer.Done(url(message));
  }

  @Override
  public Fate lookUp(Message message) {
    return new Fate.Found(url(message));
  }

  @Override
  public Answer takeDown(Message message, String url) {
    return new Answer.Done("");
  }

  private String url(Message message) {
    return site.baseUrl().orElse("") + "/p/" + message.submission();
  }
}
