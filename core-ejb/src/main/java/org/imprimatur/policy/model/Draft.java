package org.imprimatur.policy.model;

import java.util.List;
import java.util.Map;

/**
 * What screening looks at: a text and the facts that came with it. Knows no member, no database and no state.
 *
 * @param title the headline; empty when there is none
 * @param text the author's words, neither trimmed nor normalised
 * @param genre what kind of post it is
 * @param enclosed what came with the text
 * @param declarations what the author declared
 * @param about other facts by name, such as {@code embargoed} or {@code reply}; {@code yes} stands for true
 */
public record Draft(
    String title, String text, Genre genre, Enclosed enclosed, Declared declarations, Map<String, String> about) {

  /** The longest text that is screened, in UTF-16 code units (contract: screenings). */
  public static final int LONGEST = 100_000;

  /** The most sources, listed accounts, co-authors or segments of one post. */
  public static final int MOST = 100;

  public Draft {
    about = Map.copyOf(about);
  }

  /** Returns this draft with other words. */
  public Draft with(String words) {
    return new Draft("", words, genre, enclosed, declarations, about);
  }

  /** Returns this draft as it goes to a channel. */
  Draft on(String destination) {
    return new Draft(title, text, genre.on(destination), enclosed, declarations, about);
  }

  /** Returns this draft with other sources. */
  public Draft citing(List<String> others) {
    var cited = new Enclosed(others, enclosed.accounts(), enclosed.media());
    return new Draft(title, text, genre, cited, declarations, about);
  }

  /** Returns this draft without the accounts that are listed beside its text. */
  Draft unlisted() {
    var left = new Enclosed(enclosed.sources(), List.of(), enclosed.media());
    return new Draft(title, text, genre, left, declarations, about);
  }

  /** Makes a draft that carries nothing but its text, as the command line does. */
  public static Draft ofText(String text) {
    return new Draft("", text, Genre.MEMBERS_POST, Enclosed.NOTHING, Declared.NOTHING, Map.of());
  }

  /**
   * What kind of post it is.
   *
   * @param kind what it is, on the wire ({@code post}, {@code newsletter} …)
   * @param voice who speaks, on the wire ({@code member}, {@code trainee}, {@code committee}, {@code society})
   * @param language the BCP 47 tag of the text
   * @param channel the channel asked about, on the wire; empty for none in particular
   */
  public record Genre(String kind, String voice, String language, String channel) {

    /** What a text is of which nothing is said: a member's English post for no channel in particular. */
    public static final Genre MEMBERS_POST = new Genre("post", "member", "en", "");

    private Genre on(String destination) {
      return new Genre(kind, voice, language, destination);
    }
  }

  /**
   * What came with the text.
   *
   * @param sources the addresses and identifiers the author gave as sources
   * @param accounts what the author says of the accounts listed in the text
   * @param media what is known of each picture or recording: {@code type}, {@code alt}, {@code captions},
   *     {@code licence}, {@code people}, {@code record}, {@code release}, {@code location}
   */
  public record Enclosed(List<String> sources, List<Account> accounts, List<Map<String, String>> media) {

    /** A text that came alone. */
    public static final Enclosed NOTHING = new Enclosed(List.of(), List.of(), List.of());

    public Enclosed {
      sources = List.copyOf(sources);
      accounts = List.copyOf(accounts);
      media = media.stream().map(Map::copyOf).toList();
    }
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
