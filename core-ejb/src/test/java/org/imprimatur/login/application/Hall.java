package org.imprimatur.login.application;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.login.application.FinishLogIn.Arrived;
import org.imprimatur.login.application.FinishLogIn.Brought;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.model.Site;

/** The society of the histories, whose door a provider on this machine keeps as well. */
final class Hall implements AutoCloseable {

  static final String VISITOR = "a visitor";
  static final String PASSWORD = "no password";

  final LyingProvider provider = new LyingProvider();
  final Scene scene;

  Hall() {
    this(Map.of());
  }

  Hall(Map<String, String> said) {
    scene = new Scene().with(Site.class, Site.of(setting -> setting.key().equals("imprimatur.base.url")
        ? Optional.of("https://posts.society.example/")
        : Optional.empty()))
        .with(LogInSettings.class, LogInSettings.of(setting -> Optional.ofNullable(said.get(setting.key()))))
        .with(Vault.class, new Open()).with(Pbkdf2PasswordHash.class, new Plain()).with(Devices.class, new None());
  }

  /** Opens what it closed, for its owner alone. */
  private static final class Open implements Vault {

    @Override
    public String close(String owner, String secret) {
      return owner + "|" + secret;
    }

    @Override
    public Optional<String> open(String owner, String closed) {
      return Optional.of(closed).filter(text -> text.startsWith(owner + "|"))
          .map(text -> text.substring(owner.length() + 1));
    }
  }

  /** A digest is the password itself. */
  private static final class Plain implements Pbkdf2PasswordHash {

    @Override
    public void initialize(Map<String, String> parameters) {
      // Nothing is hashed.
    }

    @Override
    public String generate(char[] password) {
      return String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String digest) {
      return digest.equals(generate(password));
    }
  }

  /** No device is known. */
  private static final class None implements Devices {

    @Override
    public boolean knows(String digest, String username) {
      return false;
    }

    @Override
    public void remember(String digest, String username, Instant now) {
      // It is forgotten at once.
    }
  }

  <T> T use(Class<T> type) {
    return scene.use(type);
  }

  Provider said() {
    return new Provider(true, provider.issuer(), LyingProvider.CLIENT, "openid email", "groups", "");
  }

  /** An administrator connects the provider. */
  Hall connected() {
    assertTrue(saves("admin", said(), LyingProvider.SECRET).answer().isPresent());
    return this;
  }

  Decision<?> saves(String who, Provider written, String secret) {
    return scene.as(who, () -> use(KeepProvider.class).save(
        use(KeepProvider.class).view().answer().map(view -> view.kept().version()).orElse(0), written,
        Optional.of(secret)));
  }

  /** Keeps an address as an administrator gave it, or as its owner said. */
  void mail(String who, String address, boolean given) {
    scene.bySystem(() -> use(Mailboxes.class).keep(who, new Mailbox(address, true, given)));
  }

  /** The provider says whose the mailbox is. */
  void claims(String mail, Object verified) {
    provider.claims.put("email", mail);
    provider.claims.put("email_verified", verified);
  }

  String begun() {
    return scene.as(VISITOR, () -> use(BeginLogIn.class).begin("/queue")).answer().orElseThrow();
  }

  Brought visited(String secret) {
    return provider.visit(scene.as(VISITOR, () -> use(BeginLogIn.class).address(secret)).orElseThrow());
  }

  Decision<Arrived> comes(String secret, Brought brought) {
    return scene.as(VISITOR, () -> use(FinishLogIn.class).finish(secret, brought));
  }

  /** Somebody goes there and comes back. */
  Decision<Arrived> signsIn() {
    var secret = begun();
    return comes(secret, visited(secret));
  }

  /** Somebody who is in connects their account by their password. */
  Decision<Arrived> connects(String who, String password) {
    return scene.as(who, () -> use(BeginLogIn.class).connect(password, new Origin("192.0.2.1", "")))
        .then(secret -> comes(secret, visited(secret)));
  }

  /** Begins the session of somebody who has come, and returns what its key is known by. */
  String session(Arrived arrived) {
    var key = Sha256.hex(arrived.parked());
    use(HeldLogIns.class).move(arrived.parked(), key);
    return key;
  }

  Optional<Set<Role>> roles(String key, Arrived arrived) {
    return scene.as(VISITOR, () -> use(AskAgain.class).roles(key, arrived.in().mark()));
  }

  /** The provider says in which groups somebody is from now on. */
  void groups(String... groups) {
    provider.userInfo.put("groups", List.of(groups));
  }

  @Override
  public void close() {
    provider.close();
  }
}
