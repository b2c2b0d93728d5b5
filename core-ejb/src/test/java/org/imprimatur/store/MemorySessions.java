package org.imprimatur.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.Session;

/** Who is signed in where, in memory. */
final class MemorySessions implements OpenSessions {

  private static final Comparator<Session> LATEST =
      Comparator.comparing(Session::beganAt).reversed().thenComparing(Session::digest);

  private final Rows<Session> rows;

  MemorySessions(MemoryStore store) {
    rows = new Rows<>(store, "signed_in");
  }

  @Override
  public void add(Session session) {
    rows.add(session.digest(), session);
  }

  @Override
  public Optional<Session> find(String digest) {
    return rows.find(digest);
  }

  @Override
  public List<Session> of(String username) {
    return rows.all().stream().filter(row -> row.username().equals(username)).sorted(LATEST).toList();
  }

  @Override
  public void seen(String digest, Instant now) {
    rows.find(digest).ifPresent(row -> rows.put(digest,
        new Session(digest, row.username(), row.beganAt(), now, row.network(), row.agent())));
  }

  @Override
  public void remove(String digest) {
    rows.remove(digest);
  }

  @Override
  public void removeOf(String username) {
    of(username).forEach(row -> rows.remove(row.digest()));
  }

  @Override
  public void removeSeenBefore(Instant time) {
    rows.all().stream().filter(row -> row.seenAt().isBefore(time)).forEach(row -> rows.remove(row.digest()));
  }
}
