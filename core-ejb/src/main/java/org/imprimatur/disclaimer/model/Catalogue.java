package org.imprimatur.disclaimer.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.disclaimer.model.Disclaimer.Form;
import org.imprimatur.disclaimer.model.Disclaimer.Upkeep;
import org.imprimatur.kernel.model.TextTable;

/** The society's disclaimers, in the order in which they are read. */
public final class Catalogue {

  private static final String SHIPPED = "/imprimatur/disclaimers.txt";

  private final List<Disclaimer> entries;

  /**
   * Makes a catalogue.
   *
   * @throws IllegalArgumentException when two entries share an id
   */
  public Catalogue(List<Disclaimer> entries) {
    this.entries = List.copyOf(entries);
    if (entries.stream().map(Disclaimer::id).distinct().count() != entries.size()) {
      throw new IllegalArgumentException(
          "two disclaimers share an id: " + entries.stream().map(Disclaimer::id).toList());
    }
  }

  /** Returns the catalogue that ships with Imprimatur. */
  public static Catalogue shipped() {
    var rows = TextTable.read(SHIPPED, 10);
    return new Catalogue(IntStream.range(0, rows.size()).mapToObj(i -> entry(i + 1, rows.get(i))).toList());
  }

  /** Returns the entries in reading order. */
  public List<Disclaimer> entries() {
    return entries;
  }

  /** Finds an entry by its id. */
  public Optional<Disclaimer> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /**
   * Returns the named entries once each, in reading order.
   *
   * @throws IllegalArgumentException when an id is not in the catalogue: publishing without it would break a promise
   */
  public List<Disclaimer> named(Collection<String> ids) {
    Set<String> unknown = new TreeSet<>(ids);
    entries.forEach(entry -> unknown.remove(entry.id()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The catalogue has no disclaimer " + unknown + ".");
    }
    var wanted = new HashSet<>(ids);
    return entries.stream().filter(entry -> wanted.contains(entry.id())).toList();
  }

  /**
   * Returns what belongs into one text, once each and in reading order: of the named entries those that suit who
   * speaks, in the text's language where the catalogue has a form in it.
   *
   * @param voice who speaks, on the wire
   * @param language the BCP 47 tag of the text; {@code es-MX} takes the form in {@code es}
   * @throws IllegalArgumentException when an id is not in the catalogue
   */
  public List<Disclaimer> wanted(Collection<String> ids, String voice, String language) {
    var suffix = "-" + language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    var forms =
        named(ids).stream().map(entry -> find(entry.id() + suffix).orElse(entry).id()).collect(Collectors.toSet());
    return named(forms).stream().filter(entry -> entry.suits(voice)).toList();
  }

  private static Set<String> voices(String cell) {
    return cell.equals("any") ? Set.of() : Set.of(cell.split(", "));
  }

  private static Disclaimer entry(int order, List<String> row) {
    return new Disclaimer(
        row.get(0),
        Integer.parseInt(row.get(1)),
        order,
        new Upkeep(row.get(2), LocalDate.parse(row.get(3)), row.get(9)),
        voices(row.get(4)),
        new Form(Placement.valueOf(row.get(6)), row.get(7)),
        new Form(Placement.valueOf(row.get(5)), row.get(8)));
  }
}
