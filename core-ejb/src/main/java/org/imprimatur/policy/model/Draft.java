package org.imprimatur.policy.model;

import java.util.List;
import java.util.Map;

/**
 * What screening looks at: a text and the facts that came with it. Knows no member, no database and no state.
 *
 * @param title the headline; empty when there is none
 * @param text the author's words, neither trimmed nor normalised
 * @param kind what it is, on the wire ({@code post}, {@code newsletter} …)
 * @param voice who speaks, on the wire ({@code member}, {@code trainee}, {@code committee}, {@code society})
 * @param language the BCP 47 tag of the text
 * @param sources the addresses and identifiers the author gave as sources
 * @param accounts what the author says of the accounts listed in the text
 * @param declarations what the author declared
 * @param channel the channel asked about, on the wire; empty for none in particular
 * @param media what is known of each picture or recording: {@code type}, {@code alt}, {@code captions},
 *     {@code licence}, {@code people}, {@code record}, {@code release}, {@code location}
 * @param about other facts by name, such as {@code embargoed} or {@code reply}; {@code yes} stands for true
 */
public record Draft(
    String title,
    String text,
    String kind,
    String voice,
    String language,
    List<String> sources,
    List<Account> accounts,
    Declared declarations,
    String channel,
    List<Map<String, String>> media,
    Map<String, String> about) {

  /** The longest text that is screened, in UTF-16 code units (contract: screenings). */
  public static final int LONGEST = 100_000;

  /** The most sources, listed accounts, co-authors or segments of one post. */
  public static final int MOST = 100;

  public Draft {
    sources = List.copyOf(sources);
    accounts = List.copyOf(accounts);
    media = media.stream().map(Map::copyOf).toList();
    about = Map.copyOf(about);
  }

  /** Makes a draft for no channel in particular, without media and other facts. */
  public Draft(
      String title, String text, String kind, String voice, String language, List<String> sources,
      List<Account> accounts, Declared declarations) {
    this(title, text, kind, voice, language, sources, accounts, declarations, "", List.of(), Map.of());
  }

  /** Returns this draft with other words. */
  public Draft with(String words) {
    return new Draft("", words, kind, voice, language, sources, accounts, declarations, channel, media, about);
  }

  /** Returns this draft as it goes to a channel. */
  Draft on(String destination) {
    return new Draft(title, text, kind, voice, language, sources, accounts, declarations, destination, media, about);
  }

  /** Returns this draft with other sources. */
  public Draft citing(List<String> others) {
    return new Draft(title, text, kind, voice, language, others, accounts, declarations, channel, media, about);
  }

  /** Returns this draft without the accounts that are listed beside its text. */
  Draft unlisted() {
    return new Draft(title, text, kind, voice, language, sources, List.of(), declarations, channel, media, about);
  }

  /** Makes a draft that carries nothing but its text, as the command line does. */
  public static Draft ofText(String text) {
    return new Draft("", text, "post", "member", "en", List.of(), List.of(), Declared.NOTHING);
  }

  /** One listed account: the handle without {@code @}, whose it is said to be, and the proof, which may be empty. */
  public record Account(String handle, String claimedName, String proof) {

    /** Returns the handle as a text names it: without its at sign one on a server of its own is a mail address. */
    String named() {
      return handle.isBlank() || handle.startsWith("@") ? handle : "@" + handle;
    }
  }

  /**
   * What the author declared.
   *
   * @param patient {@code none}, {@code consented}, {@code composite} or {@code published}; empty when not declared
   * @param interests the ties declared; empty when none
   * @param aiAssisted whether a writing tool was used
   * @param accountsChecked whether the author checked each listed account
   */
  public record Declared(String patient, List<String> interests, boolean aiAssisted, boolean accountsChecked) {

    /** A draft without any declaration. */
    public static final Declared NOTHING = new Declared("", List.of(), false, false);

    public Declared {
      interests = List.copyOf(interests);
    }
  }
}
