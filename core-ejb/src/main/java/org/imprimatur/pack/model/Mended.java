package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Finding;

/**
 * A text whose lines run into each other: a number that is broken in two is one again. Readers put it together without
 * noticing.
 *
 * @param text the words without the breaks
 * @param places where each of its code units stands in the text as written
 */
record Mended(String text, int[] places) {

  /** A break matters where a figure follows this soon, as after a label; most texts have none such and cost nothing. */
  private static final int SOON = 12;

  /** The signs that end a line. */
  private static final String ENDS = "\n\r\u0085\u2028\u2029";

  /**
   * Returns the text with nothing where a line was broken, and with a space there; nothing when no number can be
   * broken.
   */
  static List<Mended> of(String written) {
    var breaks = lined(written) ? breaks(written) : List.<Span>of();
    return breaks.isEmpty() ? List.of() : Stream.of("", " ").map(joint -> joined(written, breaks, joint)).toList();
  }

  /** A search for one sign is what a machine does quickest, and most texts end here. */
  private static boolean lined(String written) {
    for (int i = 0; i < ENDS.length(); i++) {
      if (written.indexOf(ENDS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> breaks(String written) {
    var found = new ArrayList<Span>();
    for (int i = 0; i < written.length(); i++) {
      int start = i;
      boolean line = false;
      while (i < written.length() && blank(written.charAt(i))) {
        line |= ends(written.charAt(i++));
      }
      if (line && figureFollows(written, i)) {
        found.add(new Span(start, i));
      }
    }
    return found;
  }

  private static boolean ends(char sign) {
    return ENDS.indexOf(sign) >= 0;
  }

  private static boolean blank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085'
        || Character.getType(sign) == Character.FORMAT;
  }

  private static boolean figureFollows(String written, int at) {
    return written.substring(at, Math.min(written.length(), at + SOON)).codePoints().anyMatch(Mended::figure);
  }

  /** Mathematical and circled figures are read as plain ones, so they are some. */
  private static boolean figure(int sign) {
    return Character.isDigit(sign) || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  private static Mended joined(String written, List<Span> breaks, String joint) {
    var text = new StringBuilder();
    var places = new int[written.length()];
    int at = 0;
    for (var each : breaks) {
      at = copy(written, at, each.start(), text, places);
      if (!joint.isEmpty()) {
        places[text.length()] = each.start();
        text.append(joint);
      }
      at = each.end();
    }
    copy(written, at, written.length(), text, places);
    return new Mended(text.toString(), Arrays.copyOf(places, text.length()));
  }

  private static int copy(String written, int from, int to, StringBuilder text, int[] places) {
    for (int i = from; i < to; i++) {
      places[text.length()] = i;
      text.append(written.charAt(i));
    }
    return to;
  }

  /** Returns a finding about this text as one about the text as written. */
  Finding asWritten(Finding finding) {
    return finding.at(new Span(places[finding.span().start()], places[finding.span().end() - 1] + 1));
  }
}
