package org.imprimatur.web.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;

/** Cuts a text at its findings, so that a page can mark them. Findings about the whole text mark nothing. */
public final class Pieces {

  /**
   * A part of a text that the same findings cover from its first to its last letter.
   *
   * @param text the part
   * @param tone of the gravest of them; empty where nothing was found
   * @param numbers their places in the list that was given, gravest first
   */
  public record Piece(String text, String tone, List<Integer> numbers) {

    /** Returns the numbers as an attribute has them, such as {@code 0 3}. */
    public String cards() {
      return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
  }

  private Pieces() {}

  public static List<Piece> of(String text, List<Finding> findings) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (int cut : cuts(text, findings)) {
      if (cut > at) {
        pieces.add(piece(text, at, cut, findings));
        at = cut;
      }
    }
    return pieces;
  }

  /** Returns findings with what must change first; those of one severity stay in text order. */
  public static List<Finding> gravestFirst(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
  }

  /**
   * Leaves out what lies inside a blocking finding of its family: once that is mended, the rest is judged anew. A
   * finding about the whole text may be one about words elsewhere, and hides nothing.
   */
  public static List<Finding> outermost(String text, List<Finding> findings) {
    var placed = findings.stream().filter(finding -> marks(finding, text)).toList();
    return findings.stream().filter(inner -> placed.stream().noneMatch(outer -> covers(outer, inner))).toList();
  }

  /** Tells whether a finding has a place of its own: it neither covers the whole text nor lies outside of it. */
  public static boolean marks(Finding finding, String text) {
    var span = finding.span();
    return span.end() <= text.length() && span.start() < span.end() && span.end() - span.start() < text.length();
  }

  private static Piece piece(String text, int start, int end, List<Finding> findings) {
    var numbers =
        IntStream.range(0, findings.size())
            .filter(i -> marks(findings.get(i), text))
            .filter(i -> findings.get(i).span().start() <= start && end <= findings.get(i).span().end())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> findings.get(i).severity()).reversed())
            .toList();
    return new Piece(text.substring(start, end), numbers.isEmpty() ? "" : tone(findings.get(numbers.get(0)).severity()),
        numbers);
  }

  private static Collection<Integer> cuts(String text, List<Finding> findings) {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    findings.stream().filter(finding -> marks(finding, text)).map(Finding::span).forEach(span -> {
      cuts.add(span.start());
      cuts.add(span.end());
    });
    return cuts;
  }

  private static boolean covers(Finding outer, Finding inner) {
    return outer.severity() == Severity.BLOCK
        && inner.severity() != Severity.BLOCK
        && outer.origin().category() == inner.origin().category()
        && outer.span().start() <= inner.span().start()
        && inner.span().end() <= outer.span().end();
  }

  private static String tone(Severity severity) {
    return severity == Severity.BLOCK ? "block" : severity == Severity.JUSTIFY ? "warn" : "info";
  }
}
