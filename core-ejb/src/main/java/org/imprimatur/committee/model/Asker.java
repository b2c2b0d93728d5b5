package org.imprimatur.committee.model;

import java.util.Optional;

/** Who asks: the committee's rules need to know it, and not how somebody signs in. */
public interface Asker {

  /** Returns the person signed in; empty for a visitor and for a closed account. */
  Optional<Person> person();
}
