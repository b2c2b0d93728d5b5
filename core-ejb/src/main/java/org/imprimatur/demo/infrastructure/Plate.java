package org.imprimatur.demo.infrastructure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sha256;

/**
 * What a post is copied from: all its rows, with gaps for what differs from copy to copy. Ids, moments, words and the
 * author are filled in first, then the digests of what they stand in.
 */
final class Plate {

  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z";

  private final Map<String, Integer> gaps = new LinkedHashMap<>();
  private final Map<Integer, Gapped> digests = new LinkedHashMap<>();
  private final Map<SeedTable, List<String>> columns = new EnumMap<>(SeedTable.class);
  private final Map<SeedTable, List<Object[]>> rows = new EnumMap<>(SeedTable.class);
  private final Pattern differs;
  private final Optional<SeedPerson> author;
  private final String id;
  private final Instant first;
  private final Instant last;

  Plate(Model model, Lexicon lexicon) {
    id = model.id();
    author = SeedPerson.of(model.author());
    var known = Stream.of(
        model.canonicals().keySet().stream(), model.spoken().keySet().stream(),
        author.stream().flatMap(person -> Stream.of(person.username(), person.name())), lexicon.exchanged().stream())
        .flatMap(each -> each).map(Pattern::quote);
    differs = Pattern.compile(Stream.concat(known, Stream.of(ID, MOMENT)).collect(Collectors.joining("|")));
    model.rows().forEach(this::take);
    Stream.of(model.canonicals(), model.spoken()).flatMap(of -> of.entrySet().stream())
        .filter(each -> gaps.containsKey(each.getKey()))
        .forEach(each -> digests.put(gaps.get(each.getKey()), cut(each.getValue())));
    first = model.moments().findFirst().orElseThrow();
    last = model.moments().reduce((one, next) -> next).orElseThrow();
  }

  private void take(SeedTable table, List<Map<String, Object>> of) {
    of.stream().findFirst().ifPresent(row -> columns.put(table, List.copyOf(row.keySet())));
    rows.put(table, of.stream().map(this::cut).toList());
  }

  private Object[] cut(Map<String, Object> row) {
    return row.entrySet().stream().map(cell -> cut(cell.getKey(), cell.getValue())).toArray();
  }

  private Object cut(String column, Object value) {
    if (value instanceof Long number && SeedTable.moment(column, number)) {
      return Instant.ofEpochMilli(number);
    }
    if (!(value instanceof String text)) {
      return value;
    }
    var cut = cut(text);
    return cut.whole() ? value : cut;
  }

  private Gapped cut(String text) {
    return Gapped.of(text, differs, found -> gaps.computeIfAbsent(found, any -> gaps.size()));
  }

  /** Returns the model's id. */
  String id() {
    return id;
  }

  /** Returns when the post began. */
  Instant first() {
    return first;
  }

  /** Returns when it was last changed. */
  Instant last() {
    return last;
  }

  /** Returns who wrote the post, unless it is somebody of the committee, who writes its copies too. */
  Optional<SeedPerson> author() {
    return author;
  }

  /** Returns the names of a table's columns; empty for a table in which the post has no row. */
  Optional<List<String>> columns(SeedTable table) {
    return Optional.ofNullable(columns.get(table));
  }

  /** Prints a copy into a batch. */
  void print(SeedCopy copy, Batch into) {
    var fillings = fillings(copy);
    rows.forEach((table, of) -> of.forEach(row -> into.add(table, printed(row, fillings, copy))));
  }

  private String[] fillings(SeedCopy copy) {
    var fillings = new String[gaps.size()];
    gaps.forEach((text, gap) -> {
      if (!digests.containsKey(gap)) {
        fillings[gap] = copy.inPlaceOf(text);
      }
    });
    digests.forEach((gap, of) -> fillings[gap] = Sha256.hex(of.filled(fillings)));
    return fillings;
  }

  private static Object[] printed(Object[] row, String[] fillings, SeedCopy copy) {
    var printed = new ArrayList<>(row.length);
    for (var cell : row) {
      printed.add(cell instanceof Gapped text ? text.filled(fillings)
          : cell instanceof Instant moment ? (Object) copy.moved(moment).toEpochMilli() : cell);
    }
    return printed.toArray();
  }
}
