package org.imprimatur.histories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imprimatur.submission.model.Submission;

/** The classes of the product that the container would look at, found as it finds them: by looking. */
final class Product {

  /**
   * The use cases, and what the features' infrastructure adds to them: rules and outlets. Repositories are not among
   * them.
   */
  static final List<Class<?>> CLASSES = classes();

  private Product() {}

  private static List<Class<?>> classes() {
    try {
      var place = Path.of(Submission.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // Beside the container's tests the classes stand in the module's archive.
      var root = Files.isDirectory(place) ? place : FileSystems.newFileSystem(place).getPath("/");
      try (var files = Files.walk(root.resolve("org/imprimatur"))) {
        return files.map(root::relativize).map(Path::toString)
            .filter(name -> name.endsWith(".class")
                && (name.contains("/application/") || name.contains("/infrastructure/")))
            .filter(name -> !name.contains("/demo/") && !name.contains("/Jpa"))
            .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Submission.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
