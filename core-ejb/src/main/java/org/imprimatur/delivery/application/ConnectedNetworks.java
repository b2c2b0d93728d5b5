package org.imprimatur.delivery.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Network;
import org.imprimatur.platform.application.OpenToAll;

/** Tells where posts really go out. What is approved for another channel is planned, and waits for one to be there. */
@Stateless
public class ConnectedNetworks {

  private Instance<Network> networks;

  protected ConnectedNetworks() {}

  @Inject
  public ConnectedNetworks(Instance<Network> networks) {
    this.networks = networks;
  }

  /** Returns the channels that can be posted to. */
  @OpenToAll("what this version can post to stands in its documentation")
  public Set<ChannelId> channels() {
    return networks.stream().map(Network::channel).collect(Collectors.toUnmodifiableSet());
  }
}
