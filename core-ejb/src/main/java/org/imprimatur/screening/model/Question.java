package org.imprimatur.screening.model;

import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Flat;

/**
 * A text to be judged and what is known of it. Every member but the text may be null.
 *
 * @param text the words, neither trimmed nor normalised
 * @param channel on the wire; {@code web} when not given
 * @param contentWarning the words shown instead of the post on Mastodon
 * @param heading what the text is
 * @param beside what is given beside it
 */
public record Question(
    String text, String channel, String contentWarning, @Flat Heading heading, @Flat Beside beside) {

  /**
   * What a text is.
   *
   * @param lang the BCP 47 tag; {@code en} when not given
   * @param kind on the wire; {@code post} when not given
   * @param voice on the wire; {@code member} when not given
   * @param title the headline
   */
  public record Heading(String lang, String kind, String voice, String title) {}

  /**
   * What is given beside a text.
   *
   * @param sources addresses and identifiers
   * @param listedAccounts the accounts the text points to
   * @param declarations what the author declared
   * @param media what is known of each picture or recording
   * @param facts other facts by name
   */
  public record Beside(
      List<String> sources,
      List<ListedAccount> listedAccounts,
      Declarations declarations,
      List<Map<String, String>> media,
      Map<String, String> facts) {}

  /** One listed account. */
  public record ListedAccount(String handle, String claimedName, String proof) {}

  /** What was declared, on the wire; {@code interests} is the word {@code none} or a list. */
  public record Declarations(String patient, Object interests, String ai, Boolean accountsChecked) {}
}
