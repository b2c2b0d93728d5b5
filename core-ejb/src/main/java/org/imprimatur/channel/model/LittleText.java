package org.imprimatur.channel.model;

import java.util.List;

/**
 * Writes a text as LinkedIn's little Text Format wants it. There some characters stand for markup; one that is not escaped by a
 * backslash cuts the post off where it stands, without a word. Only addresses and the signs of hashtags stay as they are, so
 * that they still become links. People are never mentioned: that needs their LinkedIn number.
 *
 * <p>The limit is counted on the words and not on the backslashes. The format's page does not say which; the refusal that users
 * report ("ShareCommentary text length", n8n issue 22899 of December 2025) names the text and not what was sent.
 */
public final class LittleText {

  private static final char ESCAPE = '\\';
  private static final String RESERVED = Limit.of(ChannelId.LINKEDIN).reserved();

  private LittleText() {}

  /** Returns the text with every reserved character escaped outside of addresses and hashtag signs. */
  public static String escape(String text) {
    var links = Entities.in(ChannelId.LINKEDIN, text);
    var escaped = new StringBuilder();
    int at = 0;
    for (var link : links) {
      int kept = kept(text, link);
      escape(text, at, link.start(), escaped);
      escaped.append(text, link.start(), kept);
      at = kept;
    }
    escape(text, at, text.length(), escaped);
    return escaped.toString();
  }

  /** Returns the words of an escaped text: {@code unescape(escape(text))} is {@code text}. */
  public static String unescape(String little) {
    var words = new StringBuilder();
    for (int at = 0; at < little.length(); at++) {
      boolean escape = little.charAt(at) == ESCAPE && at + 1 < little.length() && reserved(little.charAt(at + 1));
      at = escape ? at + 1 : at;
      words.append(little.charAt(at));
    }
    return words.toString();
  }

  /** Returns the reserved characters, each once. */
  public static List<String> reserved() {
    return RESERVED.chars().mapToObj(Character::toString).toList();
  }

  /** Of a hashtag only the sign stays; an address ends before a backslash, which none may hold. */
  private static int kept(String text, Entity link) {
    if (link.type() == Entity.Type.HASHTAG) {
      return link.start() + 1;
    }
    int escape = text.indexOf(ESCAPE, link.start());
    return escape < 0 ? link.end() : Math.min(escape, link.end());
  }

  private static void escape(String text, int from, int to, StringBuilder escaped) {
    for (int at = from; at < to; at++) {
      if (reserved(text.charAt(at))) {
        escaped.append(ESCAPE);
      }
      escaped.append(text.charAt(at));
    }
  }

  private static boolean reserved(char c) {
    return RESERVED.indexOf(c) >= 0;
  }
}
