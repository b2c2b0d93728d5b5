package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.pack.model.StoredPack.State;

/** Policy packs in memory. */
final class MemoryPacks implements Packs {

  private record Writer(String name, String username) {}

  private final Rows<StoredPack> rows;
  private final Rows<Writer> writers;

  MemoryPacks(MemoryStore store) {
    rows = new Rows<>(store, "pack");
    writers = new Rows<>(store, "policy_writer");
  }

  @Override
  public List<StoredPack> all() {
    var byEdition = Comparator.comparing(Edition::name).thenComparing(Edition::version);
    return rows.all().stream().sorted(Comparator.comparing(StoredPack::edition, byEdition)).toList();
  }

  @Override
  public Optional<StoredPack> find(String reference) {
    return rows.find(reference);
  }

  @Override
  public Optional<StoredPack> lockInForce() {
    rows.lock("the desk");
    return all().stream().filter(pack -> pack.state() == State.IN_FORCE).findFirst();
  }

  @Override
  public void remove(String reference) {
    rows.remove(reference);
  }

  @Override
  public void writtenBy(String name, String username) {
    writers.put(name + "/" + username, new Writer(name, username));
  }

  @Override
  public Set<String> writers(String name) {
    return writers.all().stream().filter(writer -> writer.name().equals(name)).map(Writer::username)
        .collect(Collectors.toSet());
  }

  @Override
  public void forgetWriters(String name) {
    writers(name).forEach(username -> writers.remove(name + "/" + username));
  }

  @Override
  public void put(StoredPack pack) {
    rows.put(pack.reference(), pack);
  }
}
