package org.imprimatur.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.imprimatur.kernel.model.Decision;

/** The classes of the product, read once for all who ask: to read them takes longer than most laws. */
public final class Product {

  /** Read when the first law asks. */
  private static final class Read {
    private static final JavaClasses CLASSES = read(place(Decision.class));
  }

  private Product() {}

  /** Returns the classes, without those of tests. */
  public static JavaClasses classes() {
    return Read.CLASSES;
  }

  /** Returns its types as they are loaded, not initialised: for who need not know who calls whom. */
  public static List<Class<?>> types() {
    var place = place(Decision.class);
    try {
      // Beside the container's tests the classes stand in the module's archive.
      var root = Files.isDirectory(place) ? place : FileSystems.newFileSystem(place).getPath("/");
      try (var files = Files.walk(root.resolve("org/imprimatur"))) {
        return files.map(root::relativize).map(Path::toString).filter(name -> name.endsWith(".class"))
            .filter(name -> !name.endsWith("package-info.class"))
            .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Decision.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
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
