package org.imprimatur.kernel.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes values in the canonical form of RFC 8785, so that equal values have equal bytes and one SHA-256.
 *
 * <p>Takes maps with string keys, lists, strings, booleans, {@code null}, and integers up to 2^53: no other number
 * occurs in what Imprimatur hashes, so the floating-point rules of the RFC are not needed.
 */
public final class CanonicalJson {

  private static final long EXACT = 1L << 53;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * Returns the canonical text of a value; its UTF-8 bytes are what is hashed.
   *
   * @throws IllegalArgumentException for a lone surrogate, a number beyond 2^53 or a type not named above
   */
  public static String of(Object value) {
    var writer = new CanonicalJson();
    writer.write(value);
    return writer.out.toString();
  }

  private void write(Object value) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof String text) {
      writeString(text);
    } else if (value instanceof Map<?, ?> map) {
      writeObject(map);
    } else if (value instanceof List<?> list) {
      writeArray(list);
    } else if (value instanceof Integer || value instanceof Long) {
      writeInteger(((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("cannot be written canonically: " + value.getClass().getName());
    }
  }

  private void writeInteger(long number) {
    if (number > EXACT || number < -EXACT) {
      throw new IllegalArgumentException("not exact in JSON: " + number);
    }
    out.append(number);
  }

  /** The RFC sorts members by UTF-16 code units, which is the natural order of Java strings. */
  private void writeObject(Map<?, ?> map) {
    var sorted = new TreeMap<String, Object>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    var separator = "{";
    for (var member : sorted.entrySet()) {
      out.append(separator);
      writeString(member.getKey());
      out.append(':');
      write(member.getValue());
      separator = ",";
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void writeArray(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(list.get(i));
    }
    out.append(']');
  }

  private void writeString(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!plain(text.charAt(i))) {
        out.append(text, written, i);
        writeChar(text, i);
        written = i + 1;
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  /** Most characters are written as they are, and many of them at once. */
  private static boolean plain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
  }

  private void writeChar(String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          refuseLoneSurrogate(text, at);
          out.append(c);
        }
      }
    }
  }

  private static void refuseLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    boolean lone =
        Character.isHighSurrogate(c) && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
            || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    if (lone) {
      throw new IllegalArgumentException("lone surrogate at " + at);
    }
  }
}
