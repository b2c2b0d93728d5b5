package org.imprimatur.identity.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;

/** What a database would keep of links to a new password. */
public final class KeptPasswordLinks implements PasswordLinks {

  /** The rows, by their digests. */
  public final Map<String, PasswordLink> rows = new LinkedHashMap<>();

  @Override
  public void add(PasswordLink link) {
    end(link.person(), link.madeAt());
    rows.put(link.digest(), link);
  }

  @Override
  public Optional<PasswordLink> find(String digest) {
    return Optional.ofNullable(rows.get(digest));
  }

  @Override
  public Optional<PasswordLink> open(String person, Instant now) {
    return rows.values().stream().filter(row -> row.person().equals(person) && row.good(now)).findFirst();
  }

  @Override
  public List<PasswordLink> unconfirmed(Instant now) {
    return rows.values().stream().filter(row -> row.good(now) && row.confirmedBy().isEmpty()).toList();
  }

  @Override
  public boolean confirm(String digest, String officer, Instant now) {
    return find(digest).filter(row -> row.good(now) && row.confirmedBy().isEmpty())
        .map(row -> rows.put(digest, new PasswordLink(digest, row.person(), row.madeBy(), row.madeAt(),
            row.expiresAt(), Optional.of(officer), row.usedAt(), row.endsCodes())))
        .isPresent();
  }

  @Override
  public void end(String person, Instant now) {
    open(person, now).ifPresent(row -> rows.put(row.digest(), new PasswordLink(row.digest(), person, row.madeBy(),
        row.madeAt(), now, row.confirmedBy(), row.usedAt(), row.endsCodes())));
  }

  @Override
  public boolean use(String digest, Instant now) {
    return find(digest).filter(row -> row.good(now))
        .map(row -> rows.put(digest, new PasswordLink(digest, row.person(), row.madeBy(), row.madeAt(),
            row.expiresAt(), row.confirmedBy(), Optional.of(now), row.endsCodes())))
        .isPresent();
  }
}
