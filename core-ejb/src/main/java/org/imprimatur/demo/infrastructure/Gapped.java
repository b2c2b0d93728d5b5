package org.imprimatur.demo.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** A text with gaps: what stands between them, and which of the fillings each of them takes. */
final class Gapped {

  private final List<String> between;
  private final int[] gaps;

  private Gapped(List<String> between, int[] gaps) {
    this.between = between;
    this.gaps = gaps;
  }

  /**
   * Cuts out of a text what differs from copy to copy.
   *
   * @param differs what is cut out
   * @param filling the place of the filling for what was cut out
   */
  static Gapped of(String text, Pattern differs, ToIntFunction<String> filling) {
    var between = new ArrayList<String>();
    var gaps = new ArrayList<Integer>();
    var found = differs.matcher(text);
    int from = 0;
    while (found.find()) {
      between.add(text.substring(from, found.start()));
      gaps.add(filling.applyAsInt(found.group()));
      from = found.end();
    }
    between.add(text.substring(from));
    return new Gapped(between, gaps.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Returns whether it is the same in each copy. */
  boolean whole() {
    return gaps.length == 0;
  }

  String filled(String[] fillings) {
    var text = new StringBuilder(between.get(0));
    for (int i = 0; i < gaps.length; i++) {
      text.append(fillings[gaps[i]]).append(between.get(i + 1));
    }
    return text.toString();
  }
}
