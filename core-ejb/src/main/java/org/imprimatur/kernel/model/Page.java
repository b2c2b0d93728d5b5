package org.imprimatur.kernel.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a longer list, read by keyset.
 *
 * @param items in the list's order
 * @param next the place in the list after which it continues, sealed once it leaves a use case; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }

  /** Returns the stretch of an empty list. */
  public static <T> Page<T> empty() {
    return new Page<>(List.of(), Optional.empty());
  }

  /** Returns the same stretch with every item changed by {@code change}. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
