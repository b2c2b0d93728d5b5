package org.imprimatur.login.application;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.login.model.ProviderTrouble;

/**
 * The keys by which a provider signs. A key that it has taken away is taken for good a minute later at most; one that
 * is new is found at once, but nobody makes us ask more often than every ten seconds by naming keys that there are not.
 */
@ApplicationScoped
public class SigningKeys {

  static final Duration KEPT = Duration.ofMinutes(1);
  static final Duration ANEW = Duration.ofSeconds(10);

  private static final int OK = 200;

  private record Known(JWKSet keys, Instant at) {

    boolean old(Instant now, Duration age) {
      return Duration.between(at, now).abs().compareTo(age) >= 0;
    }
  }

  private final Map<URI, Known> known = new ConcurrentHashMap<>();
  private Wire wire;
  private Clock clock;

  protected SigningKeys() {}

  @Inject
  public SigningKeys(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /**
   * Returns the keys that stand at an address.
   *
   * @param id of the key that is looked for; null where none is named
   */
  JWKSet at(URI address, String id) throws ProviderFault {
    var now = clock.instant();
    var last = known.get(address);
    boolean missing = last != null && id != null && last.keys().getKeyByKeyId(id) == null;
    if (last == null || last.old(now, missing ? ANEW : KEPT)) {
      last = new Known(fetched(address), now);
      known.clear();
      known.put(address, last);
    }
    return last.keys();
  }

  private JWKSet fetched(URI address) throws ProviderFault {
    var answer = wire.get(address, Map.of());
    if (answer.status() != OK) {
      throw new ProviderFault(ProviderTrouble.STATUS, "keys " + answer.status());
    }
    try {
      return JWKSet.parse(new String(answer.body(), StandardCharsets.UTF_8)).toPublicJWKSet();
    } catch (ParseException nonsense) {
      throw new ProviderFault(ProviderTrouble.NONSENSE, "keys");
    }
  }
}
