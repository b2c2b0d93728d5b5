package org.imprimatur.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a pattern at its gaps: between "my" and "patient" any words may stand, and while they do, a machine for all
 * patterns would carry this one along beside everything else. What stands between gaps must occur in any match, so the
 * machine looks for that, and only where all of it occurs the whole pattern is tried.
 */
final class Factors {

  /** A set of more characters than this lets nearly any text pass: letters in both cases are 52. */
  private static final int BROAD = 40;

  /** A repeat of a broad set up to this is a word's ending, not a gap. */
  private static final int ENDING = 8;

  /** Choices multiply; beyond this the pattern is looked for as it stands. */
  private static final int MOST_CHOICES = 64;

  private Factors() {}

  /**
   * Returns the choices of a pattern, each as the factors that must all occur; a choice that cannot be cut is its own
   * factor.
   */
  static List<List<Node>> of(Node pattern) {
    var choices = choices(flat(pattern));
    return (choices.size() > MOST_CHOICES ? List.of(flat(pattern)) : choices).stream().map(Factors::cut).toList();
  }

  /** Tells whether a pattern is looked for as it stands, so that occurring and matching are one. */
  static boolean whole(Node pattern) {
    return of(pattern).stream().allMatch(factors -> factors.size() == 1) && !gappy(pattern);
  }

  private static List<Node> cut(Node choice) {
    var parts = choice instanceof Node.All all ? all.parts() : List.of(choice);
    var factors = new ArrayList<Node>();
    var open = new ArrayList<Node>();
    for (var part : parts) {
      if (gappy(part)) {
        close(open, factors);
      } else {
        open.add(part);
      }
    }
    close(open, factors);
    return factors.isEmpty() ? List.of(choice) : factors;
  }

  private static void close(List<Node> open, List<Node> factors) {
    var factor = open.size() == 1 ? open.get(0) : new Node.All(List.copyOf(open));
    if (telling(factor)) {
      factors.add(factor);
    }
    open.clear();
  }

  /** One letter of many says nothing; a rare sign does. */
  private static boolean telling(Node factor) {
    return shortest(factor) >= 2 || factor instanceof Node.One one && size(one.set()) <= 2;
  }

  /** Draws the choices out of a sequence where one of them has a gap, for only then it can be cut. */
  private static List<Node> choices(Node node) {
    if (node instanceof Node.Any any) {
      return any.choices().stream().flatMap(choice -> choices(choice).stream()).toList();
    }
    if (!(node instanceof Node.All all)) {
      return List.of(node);
    }
    for (int i = 0; i < all.parts().size(); i++) {
      if (all.parts().get(i) instanceof Node.Any any && gappy(any)) {
        return drawn(all.parts(), i, any);
      }
    }
    return List.of(node);
  }

  private static List<Node> drawn(List<Node> parts, int at, Node.Any any) {
    var plain = any.choices().stream().filter(choice -> !gappy(choice)).toList();
    var gappy = any.choices().stream().filter(Factors::gappy);
    var drawn = plain.isEmpty() ? gappy : Stream.concat(Stream.of(new Node.Any(plain)), gappy);
    return drawn.limit(MOST_CHOICES + 1).flatMap(choice -> choices(flat(replaced(parts, at, choice))).stream())
        .limit(MOST_CHOICES + 1).toList();
  }

  private static Node replaced(List<Node> parts, int at, Node with) {
    var all = new ArrayList<>(parts);
    all.set(at, with);
    return new Node.All(all);
  }

  /** Sequences inside sequences are one, and what a group marks does not matter here. */
  private static Node flat(Node node) {
    if (node instanceof Node.Group group) {
      return flat(group.part());
    }
    if (!(node instanceof Node.All all)) {
      return node;
    }
    return new Node.All(all.parts().stream().map(Factors::flat)
        .flatMap(part -> part instanceof Node.All inner ? inner.parts().stream() : Stream.of(part)).toList());
  }

  private static boolean gappy(Node node) {
    if (node instanceof Node.Times times) {
      boolean wide = times.most() == Node.WITHOUT_END || times.most() > ENDING;
      return wide && broad(times.part()) || gappy(times.part());
    }
    if (node instanceof Node.All all) {
      return all.parts().stream().anyMatch(Factors::gappy);
    }
    if (node instanceof Node.Any any) {
      return any.choices().stream().anyMatch(Factors::gappy);
    }
    return node instanceof Node.Group group && gappy(group.part());
  }

  private static boolean broad(Node node) {
    if (node instanceof Node.One one) {
      return size(one.set()) > BROAD;
    }
    if (node instanceof Node.All all) {
      return all.parts().stream().anyMatch(Factors::broad);
    }
    return node instanceof Node.Any any ? any.choices().stream().anyMatch(Factors::broad)
        : node instanceof Node.Times times && broad(times.part());
  }

  private static int size(CharSet set) {
    return set.ranges().stream().mapToInt(range -> range.last() - range.first() + 1).sum();
  }

  private static int shortest(Node node) {
    if (node instanceof Node.One) {
      return 1;
    }
    if (node instanceof Node.All all) {
      return all.parts().stream().mapToInt(Factors::shortest).sum();
    }
    if (node instanceof Node.Any any) {
      return any.choices().stream().mapToInt(Factors::shortest).min().orElse(0);
    }
    if (node instanceof Node.Times times) {
      return times.least() * shortest(times.part());
    }
    return node instanceof Node.Group group ? shortest(group.part()) : 0;
  }
}
