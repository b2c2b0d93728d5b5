package org.imprimatur.matching.model;

import java.util.List;

/** A pattern as a tree. */
sealed interface Node {

  /** One character of a set. */
  record One(CharSet set) implements Node {}

  /** Parts one after another; none is the empty text. */
  record All(List<Node> parts) implements Node {}

  /** One of several. */
  record Any(List<Node> choices) implements Node {}

  /** A part between {@code least} and {@code most} times; {@code most} may be {@link #WITHOUT_END}. */
  record Times(Node part, int least, int most) implements Node {}

  /** A place that is tested and takes no character. */
  record Edge(Kind kind) implements Node {

    /** What is tested: between a word and no word, inside neither or both, a line's start, a line's end. */
    enum Kind {
      WORD,
      NO_WORD,
      LINE_START,
      LINE_END
    }
  }

  /** The part of a match that the pattern is about. */
  record Group(Node part) implements Node {}

  /** No upper bound. */
  int WITHOUT_END = -1;

  /** Tells whether the empty text matches. */
  static boolean empty(Node node) {
    if (node instanceof One) {
      return false;
    }
    if (node instanceof All all) {
      return all.parts.stream().allMatch(Node::empty);
    }
    if (node instanceof Any any) {
      return any.choices.stream().anyMatch(Node::empty);
    }
    if (node instanceof Times times) {
      return times.least == 0 || empty(times.part);
    }
    return node instanceof Edge || node instanceof Group group && empty(group.part);
  }
}
