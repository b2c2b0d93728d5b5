package org.imprimatur.health.application;

import java.nio.file.Files;
import java.nio.file.Path;
import org.imprimatur.platform.model.DataFolder;

/** Where files are kept, and how much room there is for more. */
public final class Disk {

  /** Bytes: less is gone within days, and what cannot be written is refused. */
  public static final long LEAST = 200_000_000;

  private Disk() {}

  /** Returns where the folder is. */
  public static Path place(DataFolder folder) {
    return folder.folder().toPath().normalize();
  }

  /** Returns how many bytes are free where a folder is, or where it will be made. */
  public static long free(Path folder) {
    var there = folder;
    while (Files.notExists(there)) {
      there = there.getParent();
    }
    return there.toFile().getUsableSpace();
  }
}
