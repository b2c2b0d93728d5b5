package org.imprimatur.identity.application;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.identity.model.Slips;
import org.imprimatur.identity.model.Token;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.platform.model.SealKey;

/**
 * The way in, with what a database would keep of tokens, devices and languages. Everybody of the small society has the
 * password {@link #PASSWORD}: a digest is the password itself here, and each comparison is counted.
 */
final class Gate {

  static final String PASSWORD = "no password";

  /** Whoever has not signed in. */
  static final String VISITOR = "a visitor";

  final Scene scene;
  final List<Token> tokens = new ArrayList<>();
  final Map<String, Instant> devices = new HashMap<>();
  final Map<String, String> languages = new HashMap<>();
  final Hashes hashes = new Hashes();
  final KeptInvitations invitations = new KeptInvitations();
  final KeptPasswordLinks links = new KeptPasswordLinks();

  Gate() {
    scene = new Scene().with(BearerTokens.class, new KeptTokens()).with(Devices.class, new KeptDevices())
        .with(Languages.class, new KeptLanguages()).with(SealKey.class, () -> "a seal")
        .with(Pbkdf2PasswordHash.class, hashes).with(Invitations.class, invitations)
        .with(Slips.class, invitations.folder()).with(PasswordLinks.class, links)
        .with(Vault.class, new PlainVault());
  }

  <T> T use(Class<T> type) {
    return scene.use(type);
  }

  /** Lets a program or a browser do something without anybody being signed in. */
  <T> T visiting(Supplier<T> deed) {
    return scene.as(VISITOR, deed);
  }

  /** Lets somebody join who chooses the password. */
  void joins(String username, String password) {
    scene.bySystem(() -> use(People.class)
        .add(new Person(username, username, "", Set.of(Role.MEMBER), Optional.empty(), true), password));
  }

  /** Has somebody be asked for codes. */
  void codesOn(String username) {
    var now = scene.clock();
    var factor = new SecondFactor(username, "closed", now, Optional.empty(), 0);
    scene.bySystem(() -> use(SecondFactors.class).begin(factor));
    scene.bySystem(() -> use(SecondFactors.class).confirm(factor, 0, now));
  }

  /** Returns the newest entry of the log about somebody. */
  AuditEntry last(String subject) {
    var log = scene.log(subject);
    return log.get(log.size() - 1);
  }

  /** Compares texts, and counts how often. */
  static final class Hashes implements Pbkdf2PasswordHash {

    final Map<String, String> strength = new HashMap<>();
    int compared;

    @Override
    public void initialize(Map<String, String> parameters) {
      strength.putAll(parameters);
    }

    @Override
    public String generate(char[] password) {
      return String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String digest) {
      compared++;
      return digest.equals(generate(password));
    }
  }

  private final class KeptTokens implements BearerTokens {

    @Override
    public void add(Token token) {
      tokens.add(token);
    }

    @Override
    public Optional<Token> find(String digest) {
      return tokens.stream().filter(token -> token.digest().equals(digest)).findFirst();
    }

    @Override
    public List<Token> of(String username) {
      return tokens.stream().filter(token -> token.username().equals(username)).toList();
    }

    @Override
    public void used(String digest, Instant now) {
      tokens.replaceAll(token -> token.digest().equals(digest)
          ? new Token(digest, token.username(), token.name(), token.scope(), token.createdAt(), token.expiresAt(),
              Optional.of(now))
          : token);
    }

    @Override
    public void remove(String digest) {
      tokens.removeIf(token -> token.digest().equals(digest));
    }
  }

  private final class KeptDevices implements Devices {

    private final Map<String, Set<String>> owners = new LinkedHashMap<>();

    @Override
    public boolean knows(String digest, String username) {
      return owners.getOrDefault(digest, Set.of()).contains(username);
    }

    @Override
    public void remember(String digest, String username, Instant now) {
      owners.computeIfAbsent(digest, fresh -> new HashSet<>()).add(username);
      devices.put(digest, now);
    }
  }

  private final class KeptLanguages implements Languages {

    @Override
    public Optional<String> of(String username) {
      return Optional.ofNullable(languages.get(username));
    }

    @Override
    public void choose(String username, String language) {
      languages.put(username, language);
    }
  }
}
