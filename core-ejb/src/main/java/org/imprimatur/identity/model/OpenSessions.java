package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in where. A session that is not here is over, on whatever server it began. */
public interface OpenSessions {

  /** Keeps a new session. */
  void add(Session session);

  /** Finds a session by the SHA-256 of its key. */
  Optional<Session> find(String digest);

  /** Returns the sessions of a person, in the order in which they began, the latest first. */
  List<Session> of(String username);

  /** Keeps that a session was used; one that was ended in the same moment stays ended. */
  void seen(String digest, Instant now);

  /** Ends a session, if it is there. */
  void remove(String digest);

  /** Ends all sessions of a person. */
  void removeOf(String username);

  /** Forgets all that were last seen before a time. */
  void removeSeenBefore(Instant time);
}
