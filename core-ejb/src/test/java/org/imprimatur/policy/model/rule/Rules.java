package org.imprimatur.policy.model.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imprimatur.policy.model.Rule;

/** Finds every rule as the container does: each concrete class of the package. */
public final class Rules {

  private Rules() {}

  /** Returns one of each, by class name. */
  public static List<Rule> all() {
    try (var files = Files.list(Path.of(PhiDateElementRule.class.getResource("PhiDateElementRule.class").toURI()).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Rule.class"))
          .sorted()
          .map(name -> make(name.substring(0, name.length() - ".class".length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rule make(String name) {
    try {
      var type = Class.forName(Rules.class.getPackageName() + "." + name);
      if (Modifier.isAbstract(type.getModifiers())) {
        throw new IllegalStateException(name + " is abstract; a rule is one final class");
      }
      return (Rule) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " needs a public constructor without arguments", e);
    }
  }
}
