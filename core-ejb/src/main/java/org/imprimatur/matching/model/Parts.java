package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Span;

/** One choice of a pattern, cut into what stands before its group, the group and what stands after. */
final class Parts {

  private final Optional<Table> before;
  private final Table group;
  private final Optional<Table> after;

  private Parts(List<Node> before, Node group, List<Node> after, Room more) {
    this.before = before.isEmpty() ? Optional.empty() : Optional.of(Finder.anchored(new Node.All(before), false, more));
    this.group = Finder.anchored(group, false, more);
    this.after = after.isEmpty() ? Optional.empty() : Optional.of(Finder.anchored(new Node.All(after), true, more));
  }

  /** Returns the choices that have a group; a pattern without one has none. */
  static List<Parts> of(Node pattern, Room more) {
    var choices = pattern instanceof Node.Any any ? any.choices() : List.of(pattern);
    return choices.stream().flatMap(choice -> one(choice, more).stream()).toList();
  }

  private static Optional<Parts> one(Node choice, Room more) {
    if (!(choice instanceof Node.All all)) {
      return Optional.empty();
    }
    for (int i = 0; i < all.parts().size(); i++) {
      if (all.parts().get(i) instanceof Node.Group group) {
        return Optional
            .of(new Parts(all.parts().subList(0, i), group.part(), all.parts().subList(i + 1, all.parts().size()),
                more));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the group's place in a match, the cue before it as long as can be; empty when this choice did not match.
   */
  Optional<Span> in(char[] text, int length, Span match) {
    var starts = before.map(table -> Finder.forwards(table, text, length, match.start()))
        .map(bits -> downFrom(bits, match)).orElse(List.of(match.start()));
    var ends = after.map(table -> Finder.backwards(table, text, length, match.end())).map(bits -> downFrom(bits, match))
        .orElse(List.of(match.end()));
    for (int start : starts) {
      var reached = Finder.forwards(group, text, length, start);
      for (int end : ends) {
        if (reached.get(end)) {
          return Optional.of(new Span(start, end));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> downFrom(java.util.BitSet places, Span within) {
    var found = new ArrayList<Integer>();
    for (int i = places.previousSetBit(within.end()); i >= within.start(); i = places.previousSetBit(i - 1)) {
      found.add(i);
      if (i == 0) {
        break;
      }
    }
    return found;
  }
}
