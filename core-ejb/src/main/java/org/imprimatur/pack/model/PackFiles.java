package org.imprimatur.pack.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a pack as they were saved.
 *
 * @param files the text of each file by its name, such as {@code pack.yaml}
 */
public record PackFiles(Map<String, String> files) {

  public PackFiles {
    files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Returns the text of a file; empty when there is none. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
