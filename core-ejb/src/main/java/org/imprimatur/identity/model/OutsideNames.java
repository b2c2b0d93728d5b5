package org.imprimatur.identity.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is known outside by what name: at each provider at most one name of a person, and one person of a name. */
public interface OutsideNames {

  /** Finds one by the digest of issuer and subject. */
  Optional<OutsideName> find(String digest);

  /** Returns those of a person. */
  List<OutsideName> of(String username);

  /** Returns everybody's at a provider, by user name. */
  List<OutsideName> at(String issuer);

  /** Keeps a new one. */
  void add(OutsideName name);

  /** Keeps in which groups somebody was last said to be. */
  void saw(String digest, Set<String> groups);

  /** Removes one, if it is there. */
  void remove(String digest);
}
