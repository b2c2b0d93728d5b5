package org.imprimatur.channel.model;

import java.text.Normalizer;
import java.util.List;

/**
 * Counts as X does, on the NFC form: Latin and most punctuation weigh 1, everything else 2, an emoji sequence 2, and an
 * address 23 whatever its length.
 */
final class WeightedLength {

  private static final int URL = 23;
  private static final int[][] LIGHT = {{0, 0x10FF}, {0x2000, 0x200D}, {0x2010, 0x201F}, {0x2032, 0x2037}};

  private WeightedLength() {}

  static int of(String raw) {
    var text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    List<Entity> urls = Entities.urls(ChannelId.X, text);
    int length = 0;
    int at = 0;
    for (var url : urls) {
      length += plain(text, at, url.start()) + URL;
      at = url.end();
    }
    return length + plain(text, at, text.length());
  }

  /** X takes no text with a byte order mark or a non-character. */
  static boolean refused(String text) {
    return text.chars().anyMatch(c -> c == 0xFEFF || c >= 0xFFFE);
  }

  private static int plain(String text, int from, int to) {
    int length = 0;
    for (int i = from; i < to; ) {
      int emoji = Emoji.end(text, i);
      if (emoji > i) {
        length += 2;
        i = emoji;
      } else {
        int c = text.codePointAt(i);
        length += weight(c);
        i += Character.charCount(c);
      }
    }
    return length;
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
