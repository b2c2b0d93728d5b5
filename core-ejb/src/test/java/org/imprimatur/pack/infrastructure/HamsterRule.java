package org.imprimatur.pack.infrastructure;

/** A rule that no pack has: one entry of a file of rules, its patterns and its cases with it. */
final class HamsterRule {

  private HamsterRule() {}

  /** Returns the entry; the post is one in which the rule is said to find nothing. */
  static String withMiss(String post) {
    return """

        - id: civ-hamster
          family: civility
          source: the society's practice
          severity: advise
          patterns: {hamster: '\\bhamsters? (?:is|are) (?:depressed|anxious)\\b'}
          find: hamster
          message: Say it of people only.
          cases:
            hits: [My hamster is depressed., All hamsters are anxious., 'So: the hamster is anxious']
            misses: ['%s', People are anxious., A hamster eats.]
        """.formatted(post);
  }
}
