package org.imprimatur.registry.model;

import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;

/** The accounts of which somebody showed whose they are. */
public interface Accounts {

  /** Returns all, by handle, revoked and expired ones too. */
  List<VerifiedAccount> all();

  /**
   * Returns what becomes another one with every change, and never one that it was: by it what was read is known to be
   * old.
   */
  String version();

  /**
   * Returns at most {@code limit} by handle.
   *
   * @param sought what handle or name has somewhere, in whatever case; empty for all
   * @param place the handle after which to go on; empty for the start
   */
  Page<VerifiedAccount> page(String sought, Optional<String> place, int limit);

  /** Finds an account by its handle; {@link VerifiedAccount#key} says how handles are compared. */
  Optional<VerifiedAccount> find(String handle);

  /** Keeps accounts, new or changed. */
  void put(List<VerifiedAccount> changed);

  /** Keeps an account, new or changed. */
  default void put(VerifiedAccount account) {
    put(List.of(account));
  }
}
