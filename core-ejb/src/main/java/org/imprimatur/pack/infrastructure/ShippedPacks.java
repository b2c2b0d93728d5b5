package org.imprimatur.pack.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.imprimatur.pack.model.PackFiles;

/** The packs that come with Imprimatur. */
public final class ShippedPacks {

  /** The pack that is in force until the society says otherwise. */
  public static final String DEFAULT = "psychiatric-society-us";

  /** The names of all. */
  public static final List<String> NAMES = List.of(DEFAULT, "general-scientific-society");

  private ShippedPacks() {}

  /** Returns the files of a pack; {@code files.txt} beside them names them, for a jar cannot be listed portably. */
  public static PackFiles files(String name) {
    var files = new LinkedHashMap<String, String>();
    text(name, "files.txt").lines().filter(file -> !file.isBlank()).forEach(file -> files.put(file, text(name, file)));
    return new PackFiles(files);
  }

  private static String text(String pack, String file) {
    var path = "/imprimatur/packs/" + pack + "/" + file;
    try (var in = ShippedPacks.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the file " + path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
