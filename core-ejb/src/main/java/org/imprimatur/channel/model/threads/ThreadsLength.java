package org.imprimatur.channel.model.threads;

import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Emoji;

/** Counts as Threads does: code points, but an emoji sequence as many as its UTF-8 form has bytes. */
final class ThreadsLength {

  private ThreadsLength() {}

  static int of(String text) {
    int length = 0;
    for (int at = 0; at < text.length();) {
      int end = Emoji.end(text, at);
      length += end > at ? Counting.bytes(text.substring(at, end)) : 1;
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    return length;
  }
}
