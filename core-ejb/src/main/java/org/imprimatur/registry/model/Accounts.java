package org.imprimatur.registry.model;

import java.util.List;
import java.util.Optional;

/** The accounts of which somebody showed whose they are. */
public interface Accounts {

  /** Returns all, by handle, revoked and expired ones too. */
  List<VerifiedAccount> all();

  /** Finds an account by its handle; {@link VerifiedAccount#key} says how handles are compared. */
  Optional<VerifiedAccount> find(String handle);

  /** Keeps an account, new or changed. */
  void put(VerifiedAccount account);
}
