package org.imprimatur.login.model;

import java.util.List;
import java.util.Optional;

/** What an administrator has said of the provider, and what its groups give. */
public interface LogIns {

  /** Returns what was said last; {@link KeptProvider#NONE} where nothing was. */
  KeptProvider kept();

  /**
   * Keeps what is said now, unless somebody has saved since.
   *
   * @param next its version is one more than that which was changed
   * @return whether this call did
   */
  boolean keep(KeptProvider next);

  /** Returns what groups give or would give, by group and role. */
  List<GroupRole> roles();

  /** Finds one by its id. */
  Optional<GroupRole> role(String id);

  /** Keeps one more. */
  void add(GroupRole row);

  /**
   * Keeps who confirmed one, unless somebody did.
   *
   * @return whether this call did
   */
  boolean confirm(String id, String by);

  /** Removes one, if it is there. */
  void remove(String id);
}
