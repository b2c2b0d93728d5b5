package org.imprimatur.identity.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.identity.model.Slips;

/** What a database would keep of invitations, and a data folder of slips. */
public final class KeptInvitations implements Invitations {

  /** The rows, by their digests. */
  public final Map<String, Invitation> rows = new LinkedHashMap<>();

  /** The slips, by their digests. */
  public final Map<String, Slip> slips = new LinkedHashMap<>();

  /** The secret of the first of all links. */
  public Optional<String> setUpKey = Optional.empty();

  @Override
  public void add(Invitation invitation) {
    rows.put(invitation.digest(), invitation);
  }

  @Override
  public Optional<Invitation> find(String digest) {
    return Optional.ofNullable(rows.get(digest));
  }

  @Override
  public List<Invitation> open(Instant now) {
    return rows.values().stream().filter(row -> row.madeBy().isPresent() && row.good(now))
        .sorted(Comparator.comparing(Invitation::madeAt).reversed().thenComparing(Invitation::digest)).toList();
  }

  @Override
  public boolean end(String digest, Instant now) {
    return find(digest).filter(row -> row.good(now)).map(row -> rows.put(digest, new Invitation(digest, row.roles(),
        row.name(), row.madeBy(), row.madeAt(), now, row.use()))).isPresent();
  }

  @Override
  public boolean use(String digest, String username, Instant now) {
    var row = rows.get(digest);
    if (row == null || !row.good(now)) {
      return false;
    }
    rows.put(digest, new Invitation(digest, row.roles(), row.name(), row.madeBy(), row.madeAt(), row.expiresAt(),
        Optional.of(new Invitation.Use(username, now))));
    return true;
  }

  /** Returns the slips as use cases see them. */
  public Slips folder() {
    return new Slips() {

      @Override
      public Optional<Slip> find(String digest) {
        return Optional.ofNullable(slips.get(digest));
      }

      @Override
      public void write(Slip slip) {
        slips.put(slip.invitation().digest(), slip);
      }

      @Override
      public void remove(String digest) {
        slips.remove(digest);
      }

      @Override
      public void removeExpired(Instant now) {
        slips.values().removeIf(slip -> !slip.invitation().good(now));
      }

      @Override
      public Optional<String> setUpKey() {
        return setUpKey;
      }

      @Override
      public void keepSetUpKey(String key) {
        setUpKey = Optional.of(key);
      }

      @Override
      public void forgetSetUpKey() {
        setUpKey = Optional.empty();
      }
    };
  }
}
