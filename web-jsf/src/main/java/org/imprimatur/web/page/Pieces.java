package org.imprimatur.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;

/** Cuts a text at its findings, so that a page can mark them. Findings about the whole text mark nothing. */
final class Pieces {

  /** A part of a text; {@code tone} is empty where nothing was found. */
  public record Piece(String text, String tone) {}

  private Pieces() {}

  static List<Piece> of(String text, List<Finding> findings) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var finding : marks(text, findings)) {
      if (finding.span().start() >= at) {
        add(pieces, text.substring(at, finding.span().start()), "");
        add(pieces, finding.span().of(text), tone(finding.severity()));
        at = finding.span().end();
      }
    }
    add(pieces, text.substring(at), "");
    return pieces;
  }

  /** Leaves out what lies inside a blocking finding of its family: once that is mended, the rest is judged anew. */
  static List<Finding> outermost(List<Finding> findings) {
    return findings.stream().filter(inner -> findings.stream().noneMatch(outer -> covers(outer, inner))).toList();
  }

  private static boolean covers(Finding outer, Finding inner) {
    return outer.severity() == Severity.BLOCK
        && inner.severity() != Severity.BLOCK
        && outer.category() == inner.category()
        && outer.span().start() <= inner.span().start()
        && inner.span().end() <= outer.span().end();
  }

  private static List<Finding> marks(String text, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.span().end() <= text.length())
        .filter(finding -> finding.span().end() - finding.span().start() < text.length())
        .sorted(Comparator.comparingInt((Finding finding) -> finding.span().start()).thenComparing(Finding::severity, Comparator.reverseOrder()))
        .toList();
  }

  private static String tone(Severity severity) {
    return severity == Severity.BLOCK ? "block" : severity == Severity.JUSTIFY ? "warn" : "info";
  }

  private static void add(List<Piece> pieces, String text, String tone) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, tone));
    }
  }
}
