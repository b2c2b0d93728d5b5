package org.imprimatur.delivery.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;

/** Calls networks about what is due, in no transaction. A network that throws may have done what it was asked. */
@Dependent
public class CallNetworks {

  private static final Logger LOG = System.getLogger(CallNetworks.class.getName());

  private final Instance<Network> networks;
  private final DriveDelivery drive;

  @Inject
  public CallNetworks(Instance<Network> networks, DriveDelivery drive) {
    this.networks = networks;
    this.drive = drive;
  }

  /** Returns the channels that are connected. */
  public List<ChannelId> connected() {
    return networks.stream().map(Network::channel).toList();
  }

  /**
   * Calls a network about each of its deliveries that is due, one after the other; takes as long as the network does.
   */
  public void about(ChannelId channel) {
    var network = networks.stream().filter(each -> each.channel().equals(channel)).findFirst().orElseThrow();
    for (var delivery : drive.due(channel)) {
      try {
        about(delivery, network);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "delivery " + delivery.id() + " could not be stored; it is looked at again", failure);
      }
    }
  }

  private void about(Delivery delivery, Network network) {
    drive.begin(delivery).ifPresent(call -> {
      if (call.attempt().kind() == Attempt.Kind.LOOK_UP) {
        drive.end(call, lookUp(call, network));
      } else {
        drive.end(call, ask(call, network));
      }
    });
  }

  private static Answer ask(Call call, Network network) {
    try {
      return call.attempt().kind() == Attempt.Kind.POST ? network.post(call.message())
          : network.takeDown(call.message(), call.delivery().url());
    } catch (RuntimeException failure) {
      // The class only: a message may quote what was sent.
      return new Answer.Unknown(failure.getClass().getSimpleName());
    }
  }

  private static Fate lookUp(Call call, Network network) {
    try {
      return network.lookUp(call.message());
    } catch (RuntimeException failure) {
      return new Fate.Undecided(failure.getClass().getSimpleName());
    }
  }
}
