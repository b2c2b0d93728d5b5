package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.login.model.KeptProvider;
import org.imprimatur.login.model.LogIns;

/** What was said of the provider and its groups, in memory. */
final class MemoryLogIns implements LogIns {

  private static final String ONLY = "1";

  private final Rows<KeptProvider> kept;
  private final Rows<GroupRole> rows;

  MemoryLogIns(MemoryStore store) {
    kept = new Rows<>(store, "log_in_provider");
    rows = new Rows<>(store, "group_role");
  }

  @Override
  public KeptProvider kept() {
    return kept.find(ONLY).orElse(KeptProvider.NONE);
  }

  @Override
  public boolean keep(KeptProvider next) {
    kept.lock(ONLY);
    boolean fits = kept().version() == next.version() - 1;
    if (fits) {
      kept.put(ONLY, next);
    }
    return fits;
  }

  @Override
  public List<GroupRole> roles() {
    return rows.all().stream().sorted(Comparator.comparing(GroupRole::group).thenComparing(row -> row.role().name())
        .thenComparing(GroupRole::id)).toList();
  }

  @Override
  public Optional<GroupRole> role(String id) {
    return rows.find(id);
  }

  @Override
  public void add(GroupRole row) {
    rows.add(row.id(), row);
  }

  @Override
  public boolean confirm(String id, String by) {
    rows.lock(id);
    var waiting = rows.find(id).filter(row -> row.confirmedBy().isEmpty());
    waiting.ifPresent(row -> rows.put(id, new GroupRole(id, row.group(), row.role(), row.source(), row.askedBy(),
        row.askedAt(), Optional.of(by))));
    return waiting.isPresent();
  }

  @Override
  public void remove(String id) {
    rows.remove(id);
  }
}
