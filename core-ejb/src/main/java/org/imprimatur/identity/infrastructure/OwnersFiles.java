package org.imprimatur.identity.infrastructure;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files and folders that nobody but their owner reads or writes, from the moment they are there. */
final class OwnersFiles {

  private OwnersFiles() {}

  /** Makes a folder, where it is not there. */
  static void folder(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    if (Files.notExists(folder)) {
      Files.createDirectory(folder, owners("rwx------"));
    }
  }

  /** Writes a new file; one that is there is a fault. */
  static void write(Path file, List<String> lines) throws IOException {
    Files.createFile(file, owners("rw-------"));
    Files.write(file, lines);
  }

  private static FileAttribute<?>[] owners(String mode) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
        : new FileAttribute<?>[0];
  }
}
