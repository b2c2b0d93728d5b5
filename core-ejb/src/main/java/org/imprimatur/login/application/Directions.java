package org.imprimatur.login.application;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.login.model.Place;
import org.imprimatur.login.model.Provider;
import org.imprimatur.login.model.ProviderTrouble;

/** Where a provider says that its doors are (OpenID Connect Discovery): asked again every ten minutes. */
@ApplicationScoped
public class Directions {

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int OK = 200;

  /** So long nobody asks again who could not be asked: each would wait as long, and hold a thread. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private record Known(OIDCProviderMetadata said, String issuer, Instant at) {}

  private record Failed(ProviderFault fault, String issuer, Instant at) {}

  private Wire wire;
  private Clock clock;
  private volatile Known known;
  private Failed failed;

  protected Directions() {}

  @Inject
  public Directions(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /** Tells what is wrong with a provider, for whoever looks after the server; empty where nothing is. */
  public Optional<ProviderTrouble> trouble(String issuer) {
    try {
      ask(issuer);
      return Optional.empty();
    } catch (ProviderFault fault) {
      return Optional.of(fault.trouble());
    }
  }

  /** Returns what was said of late. */
  OIDCProviderMetadata to(Provider provider) throws ProviderFault {
    var last = known;
    return of(last, provider) ? last.said() : anew(provider);
  }

  /** One asks while the others wait: of a provider that hangs, none waits for longer than the one who asks. */
  private synchronized OIDCProviderMetadata anew(Provider provider) throws ProviderFault {
    var now = clock.instant();
    if (of(known, provider)) {
      return known.said();
    }
    if (failed != null && failed.issuer().equals(provider.issuer()) && now.isBefore(failed.at().plus(PATIENCE))) {
      throw failed.fault();
    }
    try {
      known = new Known(ask(provider.issuer()), provider.issuer(), now);
      return known.said();
    } catch (ProviderFault fault) {
      failed = new Failed(fault, provider.issuer(), clock.instant());
      throw fault;
    }
  }

  private boolean of(Known last, Provider provider) {
    return last != null && last.issuer().equals(provider.issuer())
        && Duration.between(last.at(), clock.instant()).abs().compareTo(KEPT) < 0;
  }

  /** Asks a provider by its issuer, whatever is known. */
  OIDCProviderMetadata ask(String issuer) throws ProviderFault {
    if (!Place.issuer(issuer)) {
      throw new ProviderFault(ProviderTrouble.UNSAFE, "the issuer");
    }
    var answer = wire.get(URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration"),
        Map.of());
    if (answer.status() != OK) {
      throw new ProviderFault(ProviderTrouble.STATUS, "discovery " + answer.status());
    }
    try {
      var said = OIDCProviderMetadata.parse(new String(answer.body(), StandardCharsets.UTF_8));
      return fit(said, issuer);
    } catch (ParseException nonsense) {
      throw new ProviderFault(ProviderTrouble.NONSENSE, "discovery");
    }
  }

  private static OIDCProviderMetadata fit(OIDCProviderMetadata said, String issuer) throws ProviderFault {
    if (!said.getIssuer().getValue().equals(issuer)) {
      throw new ProviderFault(ProviderTrouble.OTHER_ISSUER, "discovery");
    }
    if (Stream.of(said.getAuthorizationEndpointURI(), said.getTokenEndpointURI(), said.getJWKSetURI(),
        said.getUserInfoEndpointURI()).anyMatch(Objects::isNull)) {
      throw new ProviderFault(ProviderTrouble.NONSENSE, "an address is missing");
    }
    if (Stream.of(said.getAuthorizationEndpointURI(), said.getTokenEndpointURI(), said.getJWKSetURI(),
        said.getUserInfoEndpointURI(), said.getEndSessionEndpointURI()).filter(Objects::nonNull)
        .anyMatch(address -> !Place.safe(address.toString(), issuer))) {
      throw new ProviderFault(ProviderTrouble.UNSAFE, "an address of discovery");
    }
    return said;
  }
}
