package org.imprimatur.pack.application;

import java.util.Map;
import org.imprimatur.pack.model.PackFiles;

/** Small policies of a society, with one rule and its cases. */
final class Texts {

  private static final String HEAD = """
      name: society
      version: %d
      title: The society
      """;

  private static final String RULE = """
      rules:
        - id: miracle
          family: claim
          severity: block
          source: the society's practice
          patterns: {cure: 'miracle cure'}
          find: cure
          message: %s
          cases:
            hits: [A miracle cure., The miracle cure works., No miracle cure fails.]
            misses: [%s]
      """;

  static final String MISSES = "A cure., A miracle., Nothing.";

  private Texts() {}

  /** Returns a version that can be put in force. */
  static PackFiles version(int version) {
    return saying(version, "Say what is known.");
  }

  /** Returns a version in other words. */
  static PackFiles saying(int version, String message) {
    return files(HEAD.formatted(version) + RULE.formatted(message, MISSES));
  }

  /** Returns a version that has these posts as misses. */
  static PackFiles missing(int version, String misses) {
    return files(HEAD.formatted(version) + RULE.formatted("Say what is known.", misses));
  }

  /** Returns a version without a rule. */
  static PackFiles empty(int version) {
    return files(HEAD.formatted(version));
  }

  static PackFiles files(String yaml) {
    return new PackFiles(Map.of("pack.yaml", yaml));
  }
}
