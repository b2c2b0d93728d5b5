package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.people.model.RoleChange;
import org.imprimatur.people.model.RoleChanges;

/** What waits for a second officer, in memory. */
final class MemoryRoleChanges implements RoleChanges {

  private static final Comparator<RoleChange> OLDEST =
      Comparator.comparing(RoleChange::askedAt).thenComparing(RoleChange::id);

  private final Rows<RoleChange> rows;

  MemoryRoleChanges(MemoryStore store) {
    rows = new Rows<>(store, "role_change");
  }

  @Override
  public void lock() {
    rows.lock("the desk");
  }

  @Override
  public List<RoleChange> all() {
    return rows.all().stream().sorted(OLDEST).toList();
  }

  @Override
  public Optional<RoleChange> find(String id) {
    return rows.find(id);
  }

  @Override
  public Optional<RoleChange> of(String person) {
    return all().stream().filter(change -> change.person().equals(person)).findFirst();
  }

  @Override
  public void add(RoleChange change) {
    rows.add(change.id(), change);
  }

  @Override
  public void remove(String id) {
    rows.remove(id);
  }
}
