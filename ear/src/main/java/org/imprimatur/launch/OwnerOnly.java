package org.imprimatur.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps files and folders from everybody but their owner. */
final class OwnerOnly {

  private OwnerOnly() {
  }

  /** Creates the file with mode 0600 where the file system knows modes; it never exists more openly. */
  static void write(Path file, String text) throws IOException {
    Files.createFile(file, mode());
    Files.writeString(file, text + System.lineSeparator());
  }

  /** Writes the file in place of one that is there. */
  static void replace(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    write(file, text);
  }

  /** Gives the file to whoever owns another, where that is somebody else: only they will be able to read it. */
  static void handOver(Path file, Path others) throws IOException {
    var owner = Files.getOwner(others);
    if (!owner.equals(Files.getOwner(file))) {
      Files.setOwner(file, owner);
    }
  }

  /** Closes a folder, and what an older version left in it, to everybody but the owner. */
  static void close(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        closeOne(path);
      }
    }
  }

  /** Closes one folder or file; what a link leads to stays as it is. */
  static void closeOne(Path path) throws IOException {
    if (modes() && !Files.isSymbolicLink(path)) {
      String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
  }

  private static boolean modes() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] mode() {
    if (!modes()) {
      return new FileAttribute<?>[0];
    }
    var owner = PosixFilePermissions.fromString("rw-------");
    return new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(owner)};
  }
}
