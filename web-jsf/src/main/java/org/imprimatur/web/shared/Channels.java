package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;

/** Names channels. A network's own name is the same in every language; what is the society's has words of its own. */
@Named
@RequestScoped
public class Channels {

  private Words words;

  @Inject
  public Channels(Words words) {
    this.words = words;
  }

  /** For the proxy of the container. */
  protected Channels() {}

  /** Names a channel as it stands by itself. */
  public String of(ChannelId channel) {
    return words.find("shared.channel." + channel.wire()).orElseGet(() -> channel.profile().label());
  }

  /** Names a channel by its name on the wire; one that there is no more stands as it was written. */
  public String wire(String wire) {
    return ChannelId.ofWire(wire).map(this::of).orElse(wire);
  }

  /** Names channels one after the other. */
  public String all(Collection<ChannelId> channels) {
    return channels.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /** Names channels by their names on the wire, but for the society's own feed, where every post goes. */
  public String wires(List<String> wires) {
    return all(wires.stream().map(wire -> ChannelId.ofWire(wire).orElseThrow())
        .filter(channel -> !channel.equals(ChannelId.WEB)).toList());
  }
}
