package org.imprimatur.store;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.society.model.Settled;

/** What a society that begins keeps as it is, in memory. */
final class MemorySettled implements Settled {

  private final Rows<Part> rows;

  MemorySettled(MemoryStore store) {
    rows = new Rows<>(store, "settled");
  }

  @Override
  public Set<Part> all() {
    return rows.all().stream().collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void settle(Part part, String by, Instant at) {
    rows.put(part.name(), part);
  }
}
