package org.imprimatur.registry.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.policy.model.Directory;

/** A directory, ready for handles to be held against it. */
final class KnownAccounts {

  private final Directory directory;
  private final Set<String> guarded;
  private final LookAlikes likes;
  private final List<Looks> looks;

  KnownAccounts(Directory directory, LookAlikes likes) {
    this.directory = directory;
    this.guarded = directory.guarded();
    this.likes = likes;
    this.looks = likes.looks(guarded);
  }

  /** Tells whether a handle is verified, or the society's own. */
  boolean knows(String handle) {
    return guarded.contains(VerifiedAccount.key(handle)) || directory.society().ownsHandle(handle);
  }

  /** Returns which guarded handle another imitates; empty when it imitates none. */
  Optional<Likeness> imitates(String handle) {
    return likes.among(handle, looks);
  }
}
