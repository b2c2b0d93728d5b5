package org.imprimatur.store;

import jakarta.persistence.EntityExistsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** The rows of one table: those committed, seen through what the running transaction has changed. */
final class Rows<V> {

  private final MemoryStore store;
  private final String name;
  private final Map<String, V> committed = new ConcurrentHashMap<>();

  Rows(MemoryStore store, String name) {
    this.store = store;
    this.name = name;
  }

  /** Finds a row. */
  Optional<V> find(String key) {
    var changed = store.current().changes(this).get(key);
    return changed != null ? changed : Optional.ofNullable(committed.get(key));
  }

  /** Waits until no other transaction has locked or changed the row, then keeps others from it. */
  void lock(String key) {
    store.current().lock(name + " " + key);
  }

  /** Stores a row, new or changed. */
  void put(String key, V row) {
    lock(key);
    store.current().changes(this).put(key, Optional.of(row));
  }

  /** Stores a new row. */
  void add(String key, V row) {
    lock(key);
    if (find(key).isPresent()) {
      throw new EntityExistsException(name + " " + key + " is there already");
    }
    put(key, row);
  }

  void remove(String key) {
    lock(key);
    store.current().changes(this).put(key, Optional.empty());
  }

  /** Removes what fits. */
  void removeIf(BiPredicate<String, V> fits) {
    var rows = new LinkedHashMap<String, V>(committed);
    store.current().changes(this).forEach((key, row) -> row.ifPresent(there -> rows.put(key, there)));
    rows.entrySet().stream().filter(row -> fits.test(row.getKey(), row.getValue())).map(Map.Entry::getKey)
        .forEach(this::remove);
  }

  /** Returns all rows, in no order. */
  List<V> all() {
    var changes = store.current().changes(this);
    if (committed.isEmpty() && changes.isEmpty()) {
      return List.of();
    }
    if (changes.isEmpty()) {
      return new ArrayList<>(committed.values());
    }
    var rows = new LinkedHashMap<String, V>(committed);
    changes.forEach((key, row) -> row.ifPresentOrElse(there -> rows.put(key, there), () -> rows.remove(key)));
    return new ArrayList<>(rows.values());
  }

  /** Makes a transaction's changes everybody's. */
  void commit(Map<String, Optional<V>> changes) {
    changes.forEach((key, row) -> row.ifPresentOrElse(there -> committed.put(key, there), () -> committed.remove(key)));
  }
}
