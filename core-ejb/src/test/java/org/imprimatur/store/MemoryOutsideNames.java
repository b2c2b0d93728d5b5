package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;

/** Who is known outside by what name, in memory. */
final class MemoryOutsideNames implements OutsideNames {

  private final Rows<OutsideName> rows;

  MemoryOutsideNames(MemoryStore store) {
    rows = new Rows<>(store, "outside_name");
  }

  @Override
  public Optional<OutsideName> find(String digest) {
    return rows.find(digest);
  }

  @Override
  public List<OutsideName> of(String username) {
    return rows.all().stream().filter(row -> row.username().equals(username))
        .sorted(Comparator.comparing(OutsideName::issuer)).toList();
  }

  @Override
  public List<OutsideName> at(String issuer) {
    return rows.all().stream().filter(row -> row.issuer().equals(issuer))
        .sorted(Comparator.comparing(OutsideName::username)).toList();
  }

  @Override
  public void add(OutsideName name) {
    rows.add(name.digest(), name);
  }

  @Override
  public void saw(String digest, Set<String> groups) {
    rows.find(digest).ifPresent(row -> rows.put(digest, new OutsideName(digest, row.username(), row.issuer(),
        row.subject(), row.own(), row.linkedAt(), groups)));
  }

  @Override
  public void remove(String digest) {
    rows.remove(digest);
  }
}
