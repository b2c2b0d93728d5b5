package org.imprimatur.web.submission;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.submission.model.Content;

/**
 * The channels among which an author chooses: those that the society uses, and those that the draft had. It stays while
 * the page is open, for a tick that is no longer offered would be refused before anything is kept; whoever hands the
 * draft in is told of what was turned off meanwhile.
 */
public class Offer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashSet<String> used = new HashSet<>();
  private final HashSet<String> had = new HashSet<>();

  /** Offers a new draft what the society uses. */
  static Offer of(List<ChannelId> used) {
    var offer = new Offer();
    used.forEach(channel -> offer.used.add(channel.wire()));
    return offer;
  }

  /** Returns it for a draft that goes where it goes, and has words where it has words. */
  Offer and(Content content) {
    content.outlets().channels().forEach(channel -> had.add(channel.wire()));
    content.words().variants().keySet().forEach(channel -> had.add(channel.wire()));
    return this;
  }

  /** Returns those of some that the society uses. */
  List<String> usedOf(List<String> wires) {
    return wires.stream().filter(used::contains).toList();
  }

  /** Returns where the draft may go besides the society's own feed. */
  public List<ChannelId> getChannels() {
    return getEverywhere().stream().filter(channel -> !channel.equals(ChannelId.WEB)).toList();
  }

  /** Returns where words of its own may stand: the society's own feed is one of them. */
  public List<ChannelId> getEverywhere() {
    return ChannelId.all().stream()
        .filter(channel -> channel.equals(ChannelId.WEB) || used(channel) || had.contains(channel.wire())).toList();
  }

  /** Tells whether the society uses a channel. */
  public boolean used(ChannelId channel) {
    return used.contains(channel.wire());
  }
}
