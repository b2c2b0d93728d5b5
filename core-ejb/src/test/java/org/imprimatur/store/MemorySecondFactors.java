package org.imprimatur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;

/** Who signs in by a code as well, in memory. */
final class MemorySecondFactors implements SecondFactors {

  private record RecoveryCode(String username, boolean used) {}

  private final Rows<SecondFactor> rows;
  private final Rows<RecoveryCode> codes;

  MemorySecondFactors(MemoryStore store) {
    rows = new Rows<>(store, "second_factor");
    codes = new Rows<>(store, "recovery_code");
  }

  @Override
  public Optional<SecondFactor> find(String username) {
    return rows.find(username);
  }

  @Override
  public void begin(SecondFactor factor) {
    rows.lock(factor.username());
    if (find(factor.username()).filter(SecondFactor::on).isPresent()) {
      rows.add(factor.username(), factor);
    }
    rows.put(factor.username(), factor);
  }

  @Override
  public boolean confirm(SecondFactor found, long step, Instant now) {
    var username = found.username();
    rows.lock(username);
    var waiting = find(username).filter(row -> !row.on() && row.closed().equals(found.closed()));
    waiting.ifPresent(row -> rows.put(username,
        new SecondFactor(username, row.closed(), row.madeAt(), Optional.of(now), step)));
    return waiting.isPresent();
  }

  @Override
  public boolean take(String username, long step) {
    rows.lock(username);
    var before = find(username).filter(row -> row.on() && row.lastStep() < step);
    before.ifPresent(row -> rows.put(username,
        new SecondFactor(username, row.closed(), row.madeAt(), row.confirmedAt(), step)));
    return before.isPresent();
  }

  @Override
  public void recovery(String username, List<String> digests) {
    digests.forEach(digest -> codes.add(digest, new RecoveryCode(username, false)));
  }

  @Override
  public boolean recover(String username, String digest, Instant now) {
    codes.lock(digest);
    var good = codes.find(digest).filter(code -> code.username().equals(username) && !code.used());
    good.ifPresent(code -> codes.put(digest, new RecoveryCode(username, true)));
    return good.isPresent();
  }

  @Override
  public int left(String username) {
    return (int) codes.all().stream().filter(code -> code.equals(new RecoveryCode(username, false))).count();
  }

  @Override
  public void remove(String username) {
    rows.remove(username);
    codes.removeIf((digest, code) -> code.username().equals(username));
  }
}
