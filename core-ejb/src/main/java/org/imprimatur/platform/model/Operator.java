package org.imprimatur.platform.model;

import java.util.Optional;

/** Who runs this, and what they say of its settings. */
@FunctionalInterface
public interface Operator {

  /** Says nothing, so that every setting has its default. */
  Operator SILENT = setting -> Optional.empty();

  /** Returns what is said of a setting; a blank text counts as nothing. */
  Optional<String> says(Setting<?> setting);
}
