package org.imprimatur.pack.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.kernel.model.Span;

/**
 * Addresses as those who open them read them: {@code %2D} is a hyphen, however often it was encoded, and {@code +} a
 * space.
 */
final class Percent {

  /** A link that passes through trackers is encoded once for each; more than this nobody opens. */
  private static final int MOST_TIMES = 5;

  /** What bytes that are no text become. */
  private static final char UNREADABLE = '\uFFFD';

  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();

  private Percent() {}

  /** Returns an address decoded, with the place of each of its characters. */
  static Percent of(String address) {
    var plain = new Percent();
    for (int i = 0; i < address.length(); i++) {
      plain.add(address.charAt(i) == '+' ? " " : String.valueOf(address.charAt(i)), new Span(i, i + 1));
    }
    for (int times = 0; times < MOST_TIMES && plain.text.indexOf("%") >= 0; times++) {
      plain = plain.once();
    }
    return plain;
  }

  /** Returns an address decoded. */
  static String decoded(String address) {
    return address.indexOf('%') < 0 ? address : of(address).text();
  }

  String text() {
    return text.toString();
  }

  /** Returns where a part of the decoded text stands in the address as written. */
  Span original(Span part) {
    return new Span(places.get(part.start()).start(), places.get(part.end() - 1).end());
  }

  private Percent once() {
    var plain = new Percent();
    for (int i = 0; i < text.length();) {
      int bytes = bytes(i);
      var sign = bytes == 0 ? String.valueOf(text.charAt(i)) : sign(i, bytes);
      int end = i + Math.max(1, 3 * bytes);
      plain.add(sign, original(new Span(i, end)));
      i = end;
    }
    return plain;
  }

  private void add(String sign, Span place) {
    text.append(sign);
    for (int i = 0; i < sign.length(); i++) {
      places.add(place);
    }
  }

  /** Returns how many encoded bytes make the sign that begins at a place; 0 when none does. */
  private int bytes(int at) {
    int first = octet(at);
    int count = first < 0 ? 0 : first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    return count > 0 && sign(at, count) != null ? count : 0;
  }

  private String sign(int at, int count) {
    var octets = new byte[count];
    for (int i = 0; i < count; i++) {
      int octet = octet(at + 3 * i);
      if (octet < 0) {
        return null;
      }
      octets[i] = (byte) octet;
    }
    var sign = new String(octets, StandardCharsets.UTF_8);
    return sign.indexOf(UNREADABLE) < 0 ? sign : null;
  }

  private int octet(int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
