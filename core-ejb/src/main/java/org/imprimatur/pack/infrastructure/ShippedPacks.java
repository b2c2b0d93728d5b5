package org.imprimatur.pack.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.pack.model.PackFiles;

/** The packs that come with Imprimatur: each folder beside the list of files that the build writes. */
public final class ShippedPacks {

  /** The pack that is in force until the society says otherwise. */
  public static final String DEFAULT = "psychiatric-society-us";

  private static final List<String> LISTED =
      text("files.txt").lines().filter(file -> !file.isBlank()).sorted().toList();

  /** The names of all, the default first. */
  public static final List<String> NAMES =
      LISTED.stream()
          .map(file -> file.substring(0, file.indexOf('/')))
          .distinct()
          .sorted(Comparator.comparing(name -> !name.equals(DEFAULT)))
          .toList();

  private ShippedPacks() {}

  /** Returns the files of a pack. */
  public static PackFiles files(String name) {
    var folder = name + "/";
    return new PackFiles(
        LISTED.stream()
            .filter(file -> file.startsWith(folder))
            .collect(Collectors.toMap(file -> file.substring(folder.length()), ShippedPacks::text)));
  }

  private static String text(String file) {
    var path = "/imprimatur/packs/" + file;
    try (var in = ShippedPacks.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The file " + path + " is missing. Build the module with Maven.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
