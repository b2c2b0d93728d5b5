package org.imprimatur.web.society;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.application.ConnectedNetworks;
import org.imprimatur.web.shared.Words;

/** Says what goes to a channel: in what shape, how long, and what links cost there. */
@Named
@RequestScoped
public class ChannelNotes {

  private ConnectedNetworks connected;
  private Words words;

  @Inject
  public ChannelNotes(ConnectedNetworks connected, Words words) {
    this.connected = connected;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ChannelNotes() {}

  /** Tells whether what is approved for a channel goes out there, and does not only wait. */
  public boolean connected(ChannelId channel) {
    return connected.channels().contains(channel);
  }

  /** Says it of one. */
  public String of(ChannelId channel) {
    var limit = channel.limit();
    var shape = channel.profile().shape().name().toLowerCase(Locale.ROOT);
    var said = new ArrayList<>(List.of(words.say("society.channels.shape." + shape, limit.value())));
    if (limit.links().length() > 0) {
      said.add(words.say("society.channels.link-length", limit.links().length()));
    }
    if (limit.links().most() > 0) {
      said.add(words.say("society.channels.link-most", limit.links().most()));
    }
    if (!limit.links().price().isEmpty()) {
      said.add(words.say("society.channels.link-price", limit.links().price()));
    }
    return String.join(" ", said);
  }
}
