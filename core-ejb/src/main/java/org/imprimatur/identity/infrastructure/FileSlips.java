package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.identity.model.Slips;
import org.imprimatur.platform.model.DataFolder;

/**
 * Slips as files that only their owner reads and writes, named by the digest of their secret. The launcher writes them
 * in this form too: {@code org.imprimatur.launch.Invite}.
 */
@ApplicationScoped
class FileSlips implements Slips {

  private static final Logger LOG = System.getLogger(FileSlips.class.getName());
  private static final int LONGEST = 4_096;

  private Path folder;
  private Path key;

  protected FileSlips() {}

  @Inject
  FileSlips(DataFolder data) {
    var path = data.folder().toPath().normalize();
    folder = path.resolve("invitations");
    key = path.resolve("set-up-key");
  }

  @Override
  public Optional<Slip> find(String digest) {
    var file = folder.resolve(digest);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LONGEST
          ? Optional.of(slip(digest, Files.readString(file)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
      LOG.log(Level.WARNING, "the invitation " + file + " cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private static Slip slip(String digest, String text) throws IOException {
    var said = new Properties();
    said.load(new StringReader(text));
    var roles = Arrays.stream(said.getProperty("roles", "").split(",")).map(FileSlips::role)
        .collect(Collectors.toSet());
    return new Slip(Invitation.ofMachine(digest, roles, Instant.parse(said.getProperty("made", "")),
        Instant.parse(said.getProperty("expires", ""))), "yes".equals(said.getProperty("set-up")));
  }

  private static Role role(String wire) {
    return Role.ofWire(wire.strip()).orElseThrow(() -> new IllegalArgumentException("no role: " + wire));
  }

  @Override
  public void write(Slip slip) {
    var invitation = slip.invitation();
    var roles = invitation.roles().stream().sorted().map(Role::wire).collect(Collectors.joining(","));
    write(folder.resolve(invitation.digest()),
        List.of("roles=" + roles, "made=" + invitation.madeAt(), "expires=" + invitation.expiresAt(),
            "set-up=" + (slip.setUp() ? "yes" : "no")));
  }

  @Override
  public void remove(String digest) {
    delete(folder.resolve(digest));
  }

  @Override
  public void removeExpired(Instant now) {
    if (Files.notExists(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).flatMap(digest -> find(digest).stream()).map(Slip::invitation)
          .filter(invitation -> !invitation.good(now)).map(Invitation::digest).toList().forEach(this::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> setUpKey() {
    try {
      return Files.exists(key) ? Optional.of(Files.readString(key, StandardCharsets.UTF_8).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keepSetUpKey(String secret) {
    delete(key);
    write(key, List.of(secret));
  }

  @Override
  public void forgetSetUpKey() {
    delete(key);
  }

  private void write(Path file, List<String> lines) {
    try {
      OwnersFiles.folder(folder);
      OwnersFiles.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
