package org.imprimatur.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The versions of the packs that are shipped, which rise with each release. */
public final class ShippedPack {

  private static final Pattern VERSION = Pattern.compile("(?m)^version: (\\d+)$");

  private ShippedPack() {}

  /** Returns the name and version under which a shipped pack is kept, such as {@code my-society/1}. */
  public static String reference(String name) {
    try {
      var version = VERSION.matcher(Files
          .readString(Path.of("..", "core-ejb", "src", "main", "resources", "imprimatur", "packs", name, "pack.yaml")));
      if (!version.find()) {
        throw new AssertionError(name + " has no version");
      }
      return name + "/" + version.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a pack's main file under the version that is so many above its own. */
  public static String raised(String pack, int by) {
    return VERSION.matcher(pack).replaceFirst(found -> "version: " + (Integer.parseInt(found.group(1)) + by));
  }
}
