package org.imprimatur.matching.model;

import java.util.List;

/**
 * A compiled pattern: a part of a {@link PatternSet}, and by itself the finder of its places, which is built when first
 * needed.
 */
public final class Pattern {

  private final Node node;
  private final Room more;
  private volatile Finder finder;

  private Pattern(Node node, Room more) {
    this.node = node;
    this.more = more;
  }

  /**
   * Compiles a pattern that ignores case unless it says {@code (?-i:…)}.
   *
   * @throws BadPattern with the column of the fault
   */
  public static Pattern of(String source) {
    return of(Syntax.read(source, true));
  }

  private static Pattern of(Node node) {
    Program.refuseCostly(node);
    return new Pattern(node, new Room(0));
  }

  /**
   * Compiles what may be a part of other patterns only, and so may match the empty text.
   *
   * @throws BadPattern with the column of the fault
   */
  public static Pattern part(String source) {
    return of(Syntax.part(source, true));
  }

  /**
   * Joins patterns into one that matches where any of them does.
   *
   * @param more what its finder may take where it needs to remember more than most
   */
  public static Pattern any(List<Pattern> patterns, Room more) {
    if (patterns.size() == 1) {
      return new Pattern(patterns.get(0).node, more);
    }
    var choices = patterns.stream()
        .flatMap(
            each -> each.node instanceof Node.Any any ? any.choices().stream() : java.util.stream.Stream.of(each.node))
        .toList();
    return new Pattern(new Node.Any(choices), more);
  }

  /** Makes the set that tells in one pass which of these patterns occur. */
  public static PatternSet set(List<Pattern> patterns) {
    return new PatternSet(patterns.stream().map(pattern -> pattern.node).toList());
  }

  /** Returns the finder of this pattern's places. */
  public Finder finder() {
    if (finder == null) {
      finder = new Finder(node, more);
    }
    return finder;
  }
}
