package org.imprimatur.platform.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts what comes in into lines, a block at a time. Keeps no more of a line than it may have, and one byte. */
final class LineReader {

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private int from;
  private int to;
  private byte[] line = new byte[1 << 10];
  private int size;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Reads the next line without its end; returns whether there was one. */
  boolean next() throws IOException {
    size = 0;
    while (from < to || filled()) {
      int end = end();
      keep(end - from);
      from = end + 1;
      if (end < to) {
        return true;
      }
    }
    return size > 0;
  }

  /** Returns the line read last: so many bytes of it as {@link #size()} says, until the next is read. */
  byte[] line() {
    return line;
  }

  int size() {
    return size;
  }

  /** Tells whether the next line can be had without waiting for whoever writes it. */
  boolean ready() throws IOException {
    return from < to && end() < to || in.available() > 0;
  }

  private boolean filled() throws IOException {
    from = 0;
    to = Math.max(0, in.read(block));
    return to > 0;
  }

  /** Returns where the line ends in the block; the block's end when it goes on after it. */
  private int end() {
    int end = from;
    while (end < to && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private void keep(int length) {
    int kept = Math.min(length, longest + 1 - size);
    if (size + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(size + kept, 2 * line.length));
    }
    System.arraycopy(block, from, line, size, kept);
    size += kept;
  }
}
