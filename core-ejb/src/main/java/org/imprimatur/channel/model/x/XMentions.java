package org.imprimatur.channel.model.x;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.CharSets;
import org.imprimatur.channel.model.Entity.Type;
import org.imprimatur.channel.model.Entity;

/**
 * Finds mentions as X does: up to twenty letters, digits and underscores of ASCII after an at sign. The name of a list
 * is none.
 */
final class XMentions {

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_LIST = 25;

  private XMentions() {}

  static List<Entity> in(String text) {
    var found = new ArrayList<Entity>();
    int free = 0;
    for (int at = sign(text, 0); at >= 0;) {
      int name = signsEnd(text, at);
      int end = nameEnd(text, name, LONGEST_NAME);
      if (end == name || !opens(text, at, free)) {
        at = sign(text, name);
        continue;
      }
      int list = listEnd(text, end);
      if (list == end && !goesOn(text, end)) {
        found.add(new Entity(Type.MENTION, name - 1, end, text.substring(name, end), Optional.empty()));
      }
      free = list;
      at = sign(text, list);
    }
    return found;
  }

  /** An old-style repost, {@code RT@name}, mentions too. */
  private static boolean opens(String text, int at, int free) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (at > free && !CharSets.word(before) && "!#$%&*@\uFF20".indexOf(before) < 0) {
      return true;
    }
    int repost = at - 2;
    return repost >= free && text.regionMatches(true, repost, "RT", 0, 2)
        && (repost == 0 || repost > free && apart(text.charAt(repost - 1)));
  }

  private static boolean apart(char c) {
    return !CharSets.word(c) && "+~.-".indexOf(c) < 0;
  }

  /** What follows so closely makes it an e-mail address, a longer name or the scheme of an address. */
  private static boolean goesOn(String text, int end) {
    return end < text.length()
        && (isSign(text.charAt(end)) || CharSets.accented(text.charAt(end)) || text.startsWith("://", end));
  }

  private static int listEnd(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '/' || !CharSets.letter(text.charAt(at + 1))) {
      return at;
    }
    int end = at + 2;
    while (end < text.length() && end <= at + LONGEST_LIST
        && (CharSets.word(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static int nameEnd(String text, int from, int most) {
    int end = from;
    while (end < text.length() && end < from + most && CharSets.word(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int sign(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (isSign(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static int signsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isSign(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSign(char c) {
    return c == '@' || c == '\uFF20';
  }
}
