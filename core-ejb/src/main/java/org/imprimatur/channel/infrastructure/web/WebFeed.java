package org.imprimatur.channel.infrastructure.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Outlet;

/**
 * The society's own feed. Its pages and feeds are read from the frozen revision, so that a copy is live once its delivery
 * says so.
 */
class WebFeed implements Outlet {

  @Inject
  @ConfigProperty(name = "imprimatur.base.url")
  private Optional<String> baseUrl;

  @Override
  public ChannelId channel() {
    return ChannelId.WEB;
  }

  @Override
  public Publication publish(String submission, List<String> segments) {
    return new Publication.Accepted(baseUrl.orElse("") + "/p/" + submission);
  }
}
