package org.imprimatur.guest.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who was invited from outside, who is here, and what they said. */
public interface Guests {

  /** Keeps a new invitation; fails where there is one with this digest. */
  void add(GuestInvitation invitation);

  /** Stores a changed invitation. */
  void save(GuestInvitation invitation);

  /** Finds an invitation by the SHA-256 of its secret. */
  Optional<GuestInvitation> find(String digest);

  /** Finds it and locks its row until the transaction ends, so that two tries come one after the other. */
  Optional<GuestInvitation> lock(String digest);

  /** Returns all that were made for a post, the newest first. */
  List<GuestInvitation> of(String post);

  /** Keeps a visit that begins, and forgets those that began before a time. */
  void begin(GuestVisit visit, Instant forgotten);

  /** Finds a visit by the SHA-256 of its key. */
  Optional<GuestVisit> visit(String digest);

  /** Ends a visit, if it is there. */
  void leave(String digest);

  /** Keeps a comment. */
  void add(GuestComment comment);

  /** Returns what was said of a post, the oldest first. */
  List<GuestComment> comments(String post);
}
