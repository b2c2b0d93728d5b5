package org.imprimatur.login.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.platform.model.Site;

/** Which provider counts now: the operator's where one is named, else that of the page. */
@Dependent
public class ProviderNow {

  /** To whom the client's secret belongs: no user name has a space. */
  static final String OWNER = "log-in client";

  private final LogInSettings settings;
  private final LogIns logIns;
  private final Vault vault;
  private final Site site;

  @Inject
  public ProviderNow(LogInSettings settings, LogIns logIns, Vault vault, Site site) {
    this.settings = settings;
    this.logIns = logIns;
    this.vault = vault;
    this.site = site;
  }

  /**
   * A provider that counts.
   *
   * @param secret of the client; empty for one without
   */
  record InForce(Provider provider, Secret secret) {}

  /** Returns the provider, on or off. */
  public Provider provider() {
    return settings.provider().orElseGet(() -> logIns.kept().provider());
  }

  /** Returns the provider with the secret; empty where it is off or nobody could come back from it. */
  Optional<InForce> inForce() {
    if (site.baseUrl().isEmpty()) {
      return Optional.empty();
    }
    if (settings.provider().isPresent()) {
      return Optional.of(new InForce(settings.provider().get(), settings.secret()));
    }
    var kept = logIns.kept();
    return Optional.of(kept.provider()).filter(Provider::on)
        .map(provider -> new InForce(provider, new Secret(kept.closed().isEmpty() ? ""
            : vault.open(OWNER, kept.closed()).orElse(""))));
  }

  /** Returns an address of ours as others see it. */
  URI ours(String path) {
    return URI.create(site.baseUrl().orElseThrow().replaceAll("/+$", "") + path);
  }
}
