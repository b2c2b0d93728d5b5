package org.imprimatur.identity.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.model.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSlipsTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final String DIGEST = Sha256.hex("a secret");

  @TempDir private Path data;

  @Test
  void a_slip_comes_back_as_written() {
    var slip = slip(DIGEST, true);
    slips().write(slip);
    assertEquals(Optional.of(slip), slips().find(DIGEST));
    assertEquals(Optional.empty(), slips().find(Sha256.hex("another secret")));
  }

  @Test
  void nobody_but_the_owner_reads_slips_and_the_secret_of_the_first_link() throws IOException {
    slips().write(slip(DIGEST, false));
    slips().keepSetUpKey("a secret");
    for (var closed : List.of("set-up-key", "invitations/" + DIGEST)) {
      assertEquals("rw-------", mode(closed), closed);
    }
    assertEquals("rwx------", mode("invitations"));
  }

  @Test
  void a_slip_as_the_launcher_writes_it_is_read() throws IOException {
    written("roles=reviewer,member\nmade=2026-11-30T12:00:00Z\nexpires=2026-12-07T12:00:00Z\nset-up=no\n");
    assertEquals(Optional.of(slip(DIGEST, false)), slips().find(DIGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "roles=boss\nmade=2026-11-30T12:00:00Z\nexpires=2026-12-07T12:00:00Z",
    "roles=member\nmade=2026-11-30T12:00:00Z\nexpires=soon",
    "roles=\nmade=2026-11-30T12:00:00Z\nexpires=2026-12-07T12:00:00Z",
    "\\u"})
  void one_that_cannot_be_read_is_not_there(String text) throws IOException {
    written(text);
    assertEquals(Optional.empty(), slips().find(DIGEST));
  }

  @Test
  void a_link_to_a_file_elsewhere_is_no_slip() throws IOException {
    slips().write(slip(DIGEST, false));
    var other = Sha256.hex("another secret");
    Files.createSymbolicLink(data.resolve("invitations").resolve(other), data.resolve("invitations").resolve(DIGEST));
    assertEquals(Optional.empty(), slips().find(other));
  }

  @Test
  void what_has_expired_is_removed_and_the_rest_stays() {
    slips().write(slip(DIGEST, false));
    var slips = slips();
    slips.removeExpired(NOON.plus(Duration.ofDays(7)).minusSeconds(1));
    assertTrue(slips.find(DIGEST).isPresent());
    slips.removeExpired(NOON.plus(Duration.ofDays(7)));
    assertFalse(Files.exists(data.resolve("invitations").resolve(DIGEST)));
  }

  @Test
  void the_secret_of_the_first_link_is_the_last_that_was_kept_until_it_is_forgotten() {
    var slips = slips();
    assertEquals(Optional.empty(), slips.setUpKey());
    slips.keepSetUpKey("one");
    slips.keepSetUpKey("another");
    assertEquals(Optional.of("another"), slips.setUpKey());
    slips.forgetSetUpKey();
    slips.forgetSetUpKey();
    assertEquals(Optional.empty(), slips.setUpKey());
  }

  private FileSlips slips() {
    return new FileSlips(new DataFolder(data.toFile()));
  }

  private void written(String text) throws IOException {
    Files.createDirectories(data.resolve("invitations"));
    Files.writeString(data.resolve("invitations").resolve(DIGEST), text);
  }

  private String mode(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)));
  }

  private static Slip slip(String digest, boolean setUp) {
    return new Slip(
        Invitation.ofMachine(digest, Set.of(Role.REVIEWER, Role.MEMBER), NOON, NOON.plus(Duration.ofDays(7))),
        setUp);
  }
}
