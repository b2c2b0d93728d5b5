package org.imprimatur.channel.model.mastodon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.channel.model.CharSets;
import org.imprimatur.channel.model.Entity.Type;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.links.AddressRules;
import org.imprimatur.channel.model.links.Addresses;

/** Finds addresses with a scheme, mentions of this server and of others, and hashtags as Mastodon does. */
public final class MastodonLinks {

  private static final String WORD = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}";
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![=/" + WORD + "])@(([A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+)(?:@([" + WORD + "]++(?:[.-]++[" + WORD
              + "]++)*+))?+)");

  private static final Pattern HASHTAG =
      Pattern.compile("(?<![=/)\\p{L}\\p{Nd}])[#\uFF03]([" + WORD + "][" + WORD + "\u00B7\u30FB\u200C]*+)");
  private static final String SEPARATORS = "_\u00B7\u30FB\u200C";

  private static final int LONGEST_DOMAIN = 253;

  private MastodonLinks() {}

  /** Returns the entities of each kind; they may overlap. */
  static List<Entity> in(String text) {
    var found = new ArrayList<>(urls(text));
    found.addAll(mentions(text));
    if (text.indexOf('#') >= 0 || text.indexOf('\uFF03') >= 0) {
      HASHTAG.matcher(text).results().map(hit -> hashtag(hit.start(), hit.group(1))).flatMap(Optional::stream)
          .forEach(found::add);
    }
    return found;
  }

  /** Returns what Mastodon counts shorter than it is. */
  static List<Entity> counted(String text) {
    var found = new ArrayList<>(urls(text));
    found.addAll(mentions(text));
    return found;
  }

  private static List<Entity> urls(String text) {
    return Addresses.in(AddressRules.MASTODON, text).stream()
        .map(place -> entity(Type.URL, place[0], place[1], text.substring(place[0], place[1])))
        .toList();
  }

  /**
   * Returns the mentions, each with its server where it names one; a server's name too long to exist makes it no
   * mention.
   */
  public static List<Entity> mentions(String text) {
    if (text.indexOf('@') < 0) {
      return List.of();
    }
    return MENTION.matcher(text).results()
        .filter(hit -> hit.group(3) == null || hit.group(3).codePointCount(0, hit.group(3).length()) <= LONGEST_DOMAIN)
        .filter(hit -> !goesOn(text, hit.end()))
        .map(hit -> entity(Type.MENTION, hit.start(), hit.end(), hit.group(1)))
        .toList();
  }

  /** A hashtag ends with a letter, a digit or an underscore, and has a letter or a separator inside. */
  private static Optional<Entity> hashtag(int start, String run) {
    int end = run.length();
    while (end > 0 && !CharSets.anyWord(run.codePointBefore(end))) {
      end--;
    }
    var name = run.substring(0, end);
    boolean parted = name.length() > 2 && name.substring(1, end - 1).chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    boolean named = parted || name.codePoints().anyMatch(Character::isLetter);
    return named ? Optional.of(entity(Type.HASHTAG, start, start + 1 + end, name)) : Optional.empty();
  }

  private static boolean goesOn(String text, int end) {
    return end < text.length()
        && (text.charAt(end) == '@' || text.charAt(end) == '\uFF20' || CharSets.accented(text.charAt(end))
            || text.startsWith("://", end));
  }

  private static Entity entity(Type type, int start, int end, String value) {
    return new Entity(type, start, end, value, Optional.empty());
  }
}
