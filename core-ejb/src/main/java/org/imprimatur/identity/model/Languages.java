package org.imprimatur.identity.model;

import java.util.Optional;

/** In which language people want to be spoken to. */
public interface Languages {

  /** Returns the language that a person has chosen, such as {@code es}; empty when they have not. */
  Optional<String> of(String username);

  /** Keeps a person's choice, in place of an earlier one. */
  void choose(String username, String language);
}
