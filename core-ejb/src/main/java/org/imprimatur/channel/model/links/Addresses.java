package org.imprimatur.channel.model.links;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.channel.model.CharSets;

/**
 * Finds addresses as X and Mastodon do, from left to right: a host under a known top-level domain, a scheme before it
 * or not, and what follows it. Without a full stop there is no address, so a text that has none costs one look.
 */
public final class Addresses {

  private static final String NOT_BEFORE = "@\uFF20$#\uFF03\uFFFE\uFEFF\uFFFF";
  private static final int LONGEST_CODE = 40;
  private static final int SCHEME = "https://".length();

  private final AddressRules rules;
  private final String text;
  private final List<int[]> found = new ArrayList<>();

  /** What lies before is part of an address already, or was looked at as one. */
  private int free;

  private int dead;

  private Addresses(AddressRules rules, String text) {
    this.rules = rules;
    this.text = text;
  }

  /** Returns the start and end of each address, in text order. */
  public static List<int[]> in(AddressRules rules, String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return List.of();
    }
    var addresses = new Addresses(rules, text);
    while (dot >= 0) {
      addresses.look(dot);
      dot = text.indexOf('.', Math.max(dot + 1, addresses.free));
    }
    return addresses.found;
  }

  /** Looks for an address that begins with the label before a full stop. */
  private void look(int dot) {
    boolean inWord = dot > free && dot + 1 < text.length() && rules.afterScheme().made(text.codePointAt(dot + 1));
    if (!inWord || withScheme(labelStart(rules.afterScheme(), dot))) {
      return;
    }
    // Just before the top-level domain no underscore may stand, so the address may begin after one.
    int label = labelStart(rules.hosts(), dot);
    int underscore = dot - 1;
    while (underscore >= label && text.charAt(underscore) != '_') {
      underscore--;
    }
    if (!bare(label, dot) && underscore >= label) {
      bare(underscore + 1, dot);
    }
  }

  private int labelStart(Hosts hosts, int dot) {
    int at = dot;
    while (at > free && hosts.inside(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  /** A scheme that is glued to the word before it is none, but what follows it is read as a host all the same. */
  private boolean withScheme(int host) {
    int scheme = scheme(host);
    if (scheme < 0 || host == free) {
      return false;
    }
    int walked = rules.hosts().walk(text, host, 0).end();
    int end = walked < 0 ? rules.afterScheme().single(text, host) : walked;
    if (end >= 0) {
      take(scheme >= free && opens(scheme) ? scheme : host, host, end);
    }
    return end >= 0;
  }

  private int scheme(int host) {
    if (!text.startsWith("://", host - 3)) {
      return -1;
    }
    for (var scheme : rules.schemes()) {
      int start = host - 3 - scheme.length();
      if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
        return start;
      }
    }
    return -1;
  }

  /** At the very start of a text X tries the second character first, where the first is no plain letter. */
  private boolean bare(int from, int dot) {
    int start = from;
    while (start < dot && !(rules.hosts().made(text.codePointAt(start)) && opens(start))) {
      start++;
    }
    if (start == dot) {
      return false;
    }
    if (start < dead && start > 0 && text.charAt(start - 1) == '.') {
      return false; // an earlier walk came by and met no top-level domain from here on
    }
    start = start == 0 && opens(1) && rules.hosts().made(text.codePointAt(1)) ? 1 : start;
    var walk = rules.hosts().walk(text, start, dead);
    dead = walk.seen();
    if (walk.end() >= 0) {
      take(start, start, walk.end());
    }
    return walk.end() >= 0;
  }

  /**
   * The networks read on before they ask what stands in front, so an address that they refuse still hides what it
   * holds.
   */
  private void take(int start, int host, int hostEnd) {
    boolean bare = start == host;
    int end = rules.tail().end(text, hostEnd);
    free = end;
    if (bare && (!rules.bare() || start > 0 && "-_./".indexOf(text.charAt(start - 1)) >= 0)) {
      return;
    }
    int shown = text.regionMatches(true, start, "http", 0, 4) && !bare ? shortened(host, hostEnd, end) : end;
    if (shown >= 0 && Hosts.registrable(text.substring(host, hostEnd), shown - start + (bare ? SCHEME : 0))) {
      found.add(new int[]{start, shown});
    }
  }

  /** X's own short links end after their code, on X after their query; -1 when the code is too long for one. */
  private int shortened(int host, int hostEnd, int end) {
    int code = hostEnd + 1;
    int codeEnd = code;
    while (codeEnd < end && CharSets.alphanumeric(text.charAt(codeEnd))) {
      codeEnd++;
    }
    boolean own = text.regionMatches(true, host, "t.co/", 0, 5) && codeEnd > code;
    if (!own) {
      return end;
    }
    int shown = rules.bare() ? rules.tail().afterPath(text, codeEnd) : codeEnd;
    return codeEnd - code > LONGEST_CODE ? -1 : shown;
  }

  private boolean opens(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return at > free && !CharSets.alphanumeric(before) && NOT_BEFORE.indexOf(before) < 0;
  }
}
