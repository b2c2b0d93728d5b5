package org.imprimatur.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.imprimatur.kernel.model.Decision;

/** The classes of the product, read once for all who ask: to read them takes longer than most laws. */
public final class Product {

  private static final JavaClasses CLASSES = read(place(Decision.class));

  private Product() {}

  /** Returns the classes, without those of tests. */
  public static JavaClasses classes() {
    return CLASSES;
  }

  /** Where a class was loaded from: asked by their package's name, every library would be searched. */
  static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JavaClasses read(Path place) {
    var importer = new ClassFileImporter();
    if (Files.isDirectory(place)) {
      return importer.importPath(place);
    }
    try (var jar = new JarFile(place.toFile())) {
      return importer.importJar(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
