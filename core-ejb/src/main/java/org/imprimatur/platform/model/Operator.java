package org.imprimatur.platform.model;

import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/** Who runs this, what they say of its settings and how they are answered. */
@FunctionalInterface
public interface Operator {

  /** Says nothing, so that every setting has its default. */
  Operator SILENT = setting -> Optional.empty();

  /** Returns what is said of a setting; a blank text counts as nothing. */
  Optional<String> says(Setting<?> setting);

  /** Returns a sentence as they are told it: in their language, or where none is known by its name and facts. */
  default String told(Sentence sentence) {
    return sentence.toString();
  }
}
