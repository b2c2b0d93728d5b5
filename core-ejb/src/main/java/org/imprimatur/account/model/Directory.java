package org.imprimatur.account.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of accounts at one moment: which are verified, and which handles are guarded against imitation. */
public final class Directory {

  private final Set<String> guarded;
  private final LookAlikes likes;
  private final List<Looks> looks;

  /**
   * Makes a directory.
   *
   * @param verified handles that are relied on now
   * @param own the society's handles
   */
  public Directory(Collection<String> verified, Collection<String> own, LookAlikes likes) {
    this.guarded = Stream.concat(verified.stream(), own.stream()).map(VerifiedAccount::key).collect(Collectors.toUnmodifiableSet());
    this.likes = likes;
    this.looks = likes.looks(guarded);
  }

  /** Tells whether a handle is verified, or the society's own. */
  public boolean knows(String handle) {
    return guarded.contains(VerifiedAccount.key(handle));
  }

  /** Returns which guarded handle another imitates; empty when it imitates none. */
  public Optional<Likeness> imitates(String handle) {
    return likes.among(handle, looks);
  }
}
