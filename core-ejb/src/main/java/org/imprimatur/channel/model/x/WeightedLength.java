package org.imprimatur.channel.model.x;

import java.text.Normalizer;
import org.imprimatur.channel.model.Emoji;
import org.imprimatur.channel.model.links.AddressRules;
import org.imprimatur.channel.model.links.Addresses;

/**
 * Counts as X does, on the NFC form: Latin and most punctuation weigh 1, everything else 2, an emoji sequence 2, and an
 * address 23 whatever its length.
 */
final class WeightedLength {

  private static final int URL = XProfile.LIMIT.links().length();
  private static final int[][] LIGHT = {{0, 0x10FF}, {0x2000, 0x200D}, {0x2010, 0x201F}, {0x2032, 0x2037}};

  private WeightedLength() {}

  static int of(String raw) {
    var text = normal(raw);
    int length = 0;
    int at = 0;
    for (var url : Addresses.in(AddressRules.X, text)) {
      length += plain(text, at, url[0]) + URL;
      at = url[1];
    }
    return length + plain(text, at, text.length());
  }

  /** X takes no text with a byte order mark or a non-character. */
  static boolean refused(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == 0xFEFF || c >= 0xFFFE) {
        return true;
      }
    }
    return false;
  }

  /** Below the first combining mark every text is in the normal form already. */
  private static String normal(String raw) {
    for (int at = 0; at < raw.length(); at++) {
      if (raw.charAt(at) >= 0x300) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
      }
    }
    return raw;
  }

  private static int plain(String text, int from, int to) {
    int length = 0;
    for (int at = usualEnd(text, from, to); at < to; at = usualEnd(text, at, to)) {
      int end = Emoji.end(text, at);
      if (end > at) {
        length += 2 - (end - at);
        at = end;
      } else {
        int c = text.codePointAt(at);
        length += weight(c) - Character.charCount(c);
        at += Character.charCount(c);
      }
    }
    return length + to - from;
  }

  /** Most of a text is letters and spaces, each of which weighs 1 and begins no emoji. */
  private static int usualEnd(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) > '9' && text.charAt(at) < 0xA9)) {
      at++;
    }
    return at;
  }

  private static int weight(int c) {
    for (var range : LIGHT) {
      if (c >= range[0] && c <= range[1]) {
        return 1;
      }
    }
    return 2;
  }
}
