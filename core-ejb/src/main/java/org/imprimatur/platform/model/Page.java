package org.imprimatur.platform.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a longer list, read by keyset.
 *
 * @param items in the list's order
 * @param next the cursor that continues after the last item; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }

  /** Returns the same stretch with every item changed by {@code change}. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
