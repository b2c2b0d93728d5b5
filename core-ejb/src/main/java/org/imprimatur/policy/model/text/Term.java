package org.imprimatur.policy.model.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.platform.model.TextTable;
import org.imprimatur.policy.model.Severity;

/**
 * A group of words the society avoids.
 *
 * @param id its name
 * @param topic such as {@code suicide} or {@code substance-use}
 * @param severity what using it asks of the author
 * @param avoid the words
 * @param prefer what to write instead, best first; may be empty
 * @param advice what to do when nothing can simply be put in its place; may be empty
 * @param unless phrases that hide what they overlap
 * @param near words of which one must stand close; empty when none need to
 * @param source who says so
 */
public record Term(
    String id,
    String topic,
    Severity severity,
    List<String> avoid,
    List<String> prefer,
    String advice,
    List<String> unless,
    Set<String> near,
    String source) {

  private static final Map<String, String> SOURCES =
      TextTable.read("/imprimatur/sources.txt", 2).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  private static final List<Term> SHIPPED =
      TextTable.read("/imprimatur/terms.txt", 9).stream().map(Term::of).toList();

  /** Returns the terms of the given topics that ship with Imprimatur, in the table's order. */
  public static List<Term> shipped(Set<String> topics) {
    return SHIPPED.stream().filter(term -> topics.contains(term.topic)).toList();
  }

  private static Term of(List<String> row) {
    return new Term(
        row.get(0),
        row.get(1),
        Severity.valueOf(row.get(2)),
        parts(row.get(3), ";"),
        parts(row.get(4), ";"),
        row.get(5),
        parts(row.get(6), ";"),
        Set.copyOf(parts(row.get(7), " ")),
        parts(row.get(8), "\\+").stream().map(SOURCES::get).collect(Collectors.joining("; ")));
  }

  private static List<String> parts(String cell, String separator) {
    return Arrays.stream(cell.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}
