package org.imprimatur.identity.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.model.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {

  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @TempDir Path data;

  @Test
  void what_was_closed_opens_for_its_owner_after_a_restart_too_and_for_nobody_else() {
    var closed = vault().close("member", SECRET);
    assertFalse(closed.contains(SECRET));
    assertEquals(Optional.of(SECRET), vault().open("member", closed));
    assertEquals(Optional.empty(), vault().open("chair", closed));
    assertNotEquals(closed, vault().close("member", SECRET), "never twice with one nonce");
  }

  @Test
  void what_was_changed_or_is_nothing_of_ours_does_not_open() {
    var closed = vault().close("member", SECRET);
    for (var other : List.of(closed.substring(0, 20), closed.replaceFirst("....$", "AAAA"), "1:", "", "1:!")) {
      assertEquals(Optional.empty(), vault().open("member", other), other);
    }
  }

  @Test
  void with_another_key_it_does_not_open() throws IOException {
    var closed = vault().close("member", SECRET);
    Files.delete(key());
    assertEquals(Optional.empty(), vault().open("member", closed));
  }

  @Test
  void nobody_but_the_owner_reads_the_key_and_one_that_makes_no_sense_is_never_replaced() throws IOException {
    vault().close("member", SECRET);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key())));
    assertEquals(1, data.toFile().list().length);
    Files.writeString(key(), "short");
    assertThrows(IllegalStateException.class, () -> vault().close("member", SECRET));
    assertEquals("short", Files.readString(key()));
  }

  private Path key() {
    return data.resolve("second-step-key");
  }

  private FileVault vault() {
    return new FileVault(new KeyFile(new DataFolder(data.toFile()), new Ids()), new Ids());
  }
}
