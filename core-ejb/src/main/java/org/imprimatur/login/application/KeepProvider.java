package org.imprimatur.login.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.login.model.KeptProvider;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.model.Site;

/** Keeps how the society's own identity provider is reached, and tries it. */
@Stateless
public class KeepProvider {

  private static final String SUBJECT = "log-in";

  private Authority authority;
  private People people;
  private LogInSettings settings;
  private LogIns logIns;
  private Vault vault;
  private Directions directions;
  private Site site;
  private Clock clock;
  private AuditTrail trail;

  protected KeepProvider() {}

  @Inject
  public KeepProvider(Authority authority, People people, LogInSettings settings, LogIns logIns, Vault vault,
      Directions directions, Site site, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.people = people;
    this.settings = settings;
    this.logIns = logIns;
    this.vault = vault;
    this.directions = directions;
    this.site = site;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * How the provider is reached.
   *
   * @param provider that which counts
   * @param byFile whether the operator names it: then the page changes nothing
   * @param secret whether the client has a secret
   * @param kept what was saved on the page
   * @param back the address that the provider must let people come back to; empty where this server knows no address
   */
  public record View(Provider provider, boolean byFile, boolean secret, KeptProvider kept, String back) {}

  /** What the provider said of itself. */
  public record Found(String issuer, String authorization, boolean logOut) {}

  /** Returns how the provider is reached. */
  public Decision<View> view() {
    return authority.require(Permission.READ_LOG_IN, Subject.NONE).then(officer -> {
      var kept = logIns.kept();
      var file = settings.provider();
      return Decision.done(new View(file.orElse(kept.provider()), file.isPresent(),
          file.isPresent() ? !settings.secret().text().isEmpty() : !kept.closed().isEmpty(), kept,
          site.baseUrl().map(base -> base.replaceAll("/+$", "") + BeginLogIn.BACK).orElse("")));
    });
  }

  /**
   * Saves how the provider is reached. Sessions that another provider began are over; what groups of another one give
   * counts no more.
   *
   * @param base the version that was changed; refused when it is not the newest
   * @param secret of the client: a new one, an empty one for none, or nothing to leave it as it is
   */
  public Decision<KeptProvider> save(int base, Provider written, Optional<String> secret) {
    return authority.require(Permission.KEEP_LOG_IN, Subject.NONE).then(asking -> here(people, asking,
        Permission.KEEP_LOG_IN)).then(officer -> {
          var provider = written.stripped();
          return fault(provider).or(() -> secret.flatMap(KeepProvider::fault)).map(Decision::<KeptProvider>refused)
              .orElseGet(() -> saved(officer, base, provider, secret));
        });
  }

  /** Asks a provider where its doors are, whatever is saved; waits for it in no transaction. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Decision<Found> look(String issuer) {
    return authority.require(Permission.KEEP_LOG_IN, Subject.NONE).then(asking -> here(people, asking,
        Permission.KEEP_LOG_IN)).then(officer -> {
          try {
            var said = directions.ask(issuer.strip());
            return Decision.done(new Found(said.getIssuer().getValue(), said.getAuthorizationEndpointURI().toString(),
                said.getEndSessionEndpointURI() != null));
          } catch (ProviderFault fault) {
            return Decision.refused(LogInGrounds.TROUBLED, Map.of("trouble", fault.trouble()));
          }
        });
  }

  /** What the provider lends neither changes how it is asked nor confirms what it gives. */
  static Decision<Person> here(People people, Person asking, Permission permission) {
    return people.find(asking.username()).filter(permission::heldBy).map(Decision::done)
        .orElseGet(() -> Decision.refused(permission));
  }

  private Optional<Refusal> fault(Provider provider) {
    if (settings.provider().isPresent()) {
      return Optional.of(Refusal.of(LogInGrounds.BY_FILE));
    }
    return provider.on() && site.baseUrl().isEmpty() ? Optional.of(Refusal.of(LogInGrounds.NO_ADDRESS))
        : provider.fault();
  }

  private static Optional<Refusal> fault(String secret) {
    return Optional.of(secret).filter(text -> text.length() > Provider.LONGEST || !CleanText.clean(text))
        .map(text -> Refusal.of(LogInGrounds.TOO_LONG, Map.of("most", Provider.LONGEST)));
  }

  private Decision<KeptProvider> saved(Person officer, int base, Provider provider, Optional<String> secret) {
    var before = logIns.kept();
    var closed = secret.map(text -> text.isEmpty() ? "" : vault.close(ProviderNow.OWNER, text))
        .orElse(before.provider().issuer().equals(provider.issuer()) ? before.closed() : "");
    var next = new KeptProvider(base + 1, provider, closed, officer.username(), clock.instant());
    if (!logIns.keep(next)) {
      return Decision.refused(LogInGrounds.CHANGED_MEANWHILE, Map.of("version", before.version(), "base", base));
    }
    trail.record(officer.username(), AuditAction.LOG_IN_SAVED, SUBJECT, Map.of("version", next.version(), "on",
        provider.on(), "source", provider.source(), "secret", !closed.isEmpty()));
    return Decision.done(next);
  }
}
