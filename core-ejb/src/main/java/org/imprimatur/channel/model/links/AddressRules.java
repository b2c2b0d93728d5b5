package org.imprimatur.channel.model.links;

import java.util.List;
import org.imprimatur.channel.model.CharSets;

/**
 * How one network finds addresses.
 *
 * @param hosts the hosts it finds with or without a scheme
 * @param afterScheme a label, besides, that it takes between a scheme and the top-level domain
 * @param tail how far it reads after the host
 * @param schemes what it takes before {@code ://}, the longest first
 * @param bare whether it links a host without a scheme
 */
public record AddressRules(Hosts hosts, Hosts afterScheme, AddressTail tail, List<String> schemes, boolean bare) {

  private static final TopLevelDomains ON_X = new TopLevelDomains("x");
  private static final Hosts LATIN = new Hosts(CharSets::latin, ON_X);
  private static final Hosts ANY = new Hosts(CharSets::international, ON_X);
  private static final Hosts ANY_ON_MASTODON = new Hosts(AddressRules::label, new TopLevelDomains("mastodon"));

  /** Latin labels; in another script only one, after a scheme. */
  public static final AddressRules X = new AddressRules(LATIN, ANY, AddressTail.X, List.of("https", "http"), true);

  /** Labels of any script after a scheme; a bare host stays words. */
  public static final AddressRules MASTODON =
      new AddressRules(
          ANY_ON_MASTODON, ANY_ON_MASTODON, AddressTail.MASTODON,
          List.of("gopher", "gemini", "https", "http", "dweb", "ipfs", "ipns", "dat", "ssb"), false);

  private static boolean label(int c) {
    boolean control = c < ' ' || c == 0x7F || c == 0xFFFE || c == 0xFEFF || c == 0xFFFF;
    return !control && !CharSets.sign(c) && !CharSets.space(c) && !CharSets.directional(c);
  }
}
