package org.imprimatur.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.Passkeys;

/** Keys of people's devices, in memory. */
final class MemoryPasskeys implements Passkeys {

  private final Rows<Passkey> rows;

  MemoryPasskeys(MemoryStore store) {
    rows = new Rows<>(store, "passkey");
  }

  @Override
  public Optional<Passkey> find(String digest) {
    return rows.find(digest);
  }

  @Override
  public List<Passkey> of(String username) {
    return rows.all().stream().filter(key -> key.username().equals(username))
        .sorted(Comparator.comparing(Passkey::addedAt).thenComparing(Passkey::digest)).toList();
  }

  @Override
  public void add(Passkey key) {
    rows.add(key.digest(), key);
  }

  @Override
  public boolean used(Passkey key, long uses, Instant at) {
    var now = find(key.digest()).filter(found -> found.uses() == key.uses());
    now.ifPresent(found -> rows.put(found.digest(), new Passkey(found.digest(), found.username(), found.name(),
        found.attested(), uses, found.addedAt(), Optional.of(at))));
    return now.isPresent();
  }

  @Override
  public void remove(String digest) {
    rows.remove(digest);
  }
}
