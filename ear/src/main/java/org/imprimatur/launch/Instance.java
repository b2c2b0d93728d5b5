package org.imprimatur.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The folder Payara Micro works in: fresh at every start. */
final class Instance {

  private static final List<String> PRISTINE = List.of("config", "docroot", "META-INF", "lib");

  private Instance() {
  }

  /**
   * Replaces the working folder by an untouched copy of the server's configuration.
   * A folder that still holds a deployed EAR makes the next boot of Payara Micro fail.
   */
  static Path fresh(Path server, Path folder) throws IOException {
    delete(folder);
    for (String part : PRISTINE) {
      copy(server.resolve(part), folder.resolve(part));
    }
    plainLog(folder.resolve("config").resolve("logging.properties"));
    return folder;
  }

  /** The log is a file: no colour codes in it. */
  private static void plainLog(Path properties) throws IOException {
    String text = Files.readString(properties);
    Files.writeString(properties, text.replace("ansiColor=true", "ansiColor=false"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  /** Removes a folder and all that is in it. */
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Instance::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
