package org.imprimatur.channel.model.x;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.CharSets;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Entity.Type;

/** Finds cashtags as X does. */
final class Cashtags {

  private static final int LONGEST_TICKER = 6;

  private Cashtags() {}

  /** A cashtag is up to six letters after a space, with one or two more after a full stop or an underscore. */
  static List<Entity> in(String text) {
    var found = new ArrayList<Entity>();
    for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
      boolean opens = at == 0 || CharSets.space(text.charAt(at - 1)) || CharSets.directional(text.charAt(at - 1))
          || text.charAt(at - 1) == '\u180E';
      int end = opens ? tickerEnd(text, at + 1) : -1;
      if (end >= 0) {
        found.add(new Entity(Type.CASHTAG, at, end, text.substring(at + 1, end), Optional.empty()));
      }
    }
    return found;
  }

  private static int tickerEnd(String text, int from) {
    int end = letters(text, from, LONGEST_TICKER);
    if (end == from) {
      return -1;
    }
    if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '_')) {
      int more = letters(text, end + 1, 2);
      if (more > end + 1 && closes(text, more)) {
        return more;
      }
    }
    return closes(text, end) ? end : -1;
  }

  private static int letters(String text, int from, int most) {
    int end = from;
    while (end < text.length() && end < from + most && CharSets.letter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean closes(String text, int at) {
    return at == text.length() || CharSets.sign(text.charAt(at))
        || text.charAt(at) <= ' ' && CharSets.space(text.charAt(at));
  }
}
