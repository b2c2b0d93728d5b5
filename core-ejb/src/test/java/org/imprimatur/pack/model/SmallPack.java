package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;

/** A pack of a few lines, and what it says. */
final class SmallPack {

  private final Rulebook book;

  private SmallPack(String lines) {
    book = new CompiledPacks().compile(new PackFiles(Map.of("pack.yaml", "name: p\nversion: 1\ntitle: P\n" + lines)));
  }

  /** Compiles patterns and one rule, {@code r}, that says {@code m}. */
  static SmallPack of(String patterns, String rule) {
    return lines("patterns: {" + patterns + "}\nrules: [{id: r, family: claim, source: s, severity: justify, "
        + (rule.contains("message:") ? "" : "message: m, ") + rule + "}]\n");
  }

  static SmallPack lines(String lines) {
    return new SmallPack(lines);
  }

  static Sentence refusal(String lines) {
    return (Sentence) assertThrows(PackFault.class, () -> new SmallPack(lines)).said().facts().get("flaw");
  }

  Rulebook book() {
    return book;
  }

  List<Finding> findings(String text) {
    return book.findings(Draft.ofText(text));
  }

  /** Returns the words that are found in a text, in the order of the findings. */
  List<String> in(String text) {
    return findings(text).stream().map(finding -> finding.span().of(text)).toList();
  }
}
