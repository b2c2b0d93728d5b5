package org.imprimatur.channel.model.links;

import java.net.IDN;
import java.util.function.IntPredicate;
import org.imprimatur.channel.model.CharSets;

/**
 * Finds the host of an address: labels with full stops between them and a known top-level domain at the end.
 *
 * @param label what a label is made of, besides hyphens and, not just before the top-level domain, underscores
 * @param known the top-level domains that count
 */
public record Hosts(IntPredicate label, TopLevelDomains known) {

  /** The most characters that an address may have, written out with scheme and in ASCII. */
  private static final int LONGEST = 4096;

  private static final int LONGEST_LABEL = 63;

  /** What {@link #walk} found: the end of a host, or -1, and up to where it looked. */
  public record Walk(int end, int seen) {}

  /**
   * Goes from label to label; the last top-level domain counts.
   *
   * @param dead up to where an earlier walk met no top-level domain; without it a long row of labels costs its square
   */
  public Walk walk(String text, int from, int dead) {
    int end = -1;
    int at = from;
    for (int stop = stop(text, at); stop >= 0; stop = at < dead ? -1 : stop(text, at)) {
      int found = text.substring(at, stop).indexOf('_') < 0 ? topLevel(text, stop + 1) : -1;
      end = found >= 0 ? found : end;
      at = stop + 1;
    }
    return new Walk(end, Math.max(at, dead));
  }

  /** Returns the end of one label and its top-level domain; -1 when they are not there. */
  public int single(String text, int from) {
    int stop = stop(text, from);
    return stop >= 0 && text.substring(from, stop).indexOf('_') < 0 ? known.end(text, stop + 1) : -1;
  }

  /** Tells whether the name service could hold the host, and the whole address is not too long. */
  public static boolean registrable(String host, int length) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return length <= LONGEST && shortLabels(host);
    }
    try {
      return length + IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).length() - host.length() <= LONGEST;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false; // the only way in which the library says that a name cannot be registered
    }
  }

  private static boolean shortLabels(String host) {
    int start = 0;
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', start)) {
      if (dot - start > LONGEST_LABEL) {
        return false;
      }
      start = dot + 1;
    }
    return host.length() - start <= LONGEST_LABEL;
  }

  /** Returns where the full stop after the label that begins at {@code from} stands; -1 when no label does. */
  private int stop(String text, int from) {
    int at = from;
    while (at < text.length() && inside(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    boolean whole = at > from && at < text.length() && text.charAt(at) == '.';
    return whole && label.test(text.codePointAt(from)) && label.test(text.codePointBefore(at)) ? at : -1;
  }

  /** Tells whether a label may begin and end with a code point. */
  public boolean made(int c) {
    return label.test(c);
  }

  /** Tells whether a code point may stand inside a label. */
  public boolean inside(int c) {
    return c == '-' || c == '_' || label.test(c);
  }

  private int topLevel(String text, int at) {
    int end = known.end(text, at);
    return end >= 0 || !text.regionMatches(true, at, "xn--", 0, 4) ? end : encoded(text, at + 4);
  }

  /** A top-level domain in another script, written in ASCII. */
  private static int encoded(String text, int from) {
    int at = from;
    while (at < text.length() && (CharSets.alphanumeric(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at > from ? at : -1;
  }
}
