package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.StoredPack.State;
import org.imprimatur.pack.model.StoredPack;

/** Policy packs in memory. */
final class MemoryPacks implements Packs {

  private final Rows<StoredPack> rows;

  MemoryPacks(MemoryStore store) {
    rows = new Rows<>(store, "pack");
  }

  @Override
  public List<StoredPack> all() {
    return rows.all().stream().sorted(Comparator.comparing(StoredPack::name).thenComparing(StoredPack::version)).toList();
  }

  @Override
  public Optional<StoredPack> find(String reference) {
    return rows.find(reference);
  }

  @Override
  public Optional<StoredPack> lockInForce() {
    var found = all().stream().filter(pack -> pack.state() == State.IN_FORCE).findFirst();
    found.ifPresent(pack -> rows.lock(pack.reference()));
    return found;
  }

  @Override
  public void remove(String reference) {
    rows.remove(reference);
  }

  @Override
  public void put(StoredPack pack) {
    rows.put(pack.reference(), pack);
  }
}
