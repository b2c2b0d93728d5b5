package org.imprimatur.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The address by which others know the server on a data folder, for whoever makes links beside it. */
final class KnownAddress {

  private static final String FILE = "address";
  private static final String USUAL = "http://127.0.0.1:8080";

  private KnownAddress() {
  }

  /** Writes it down. */
  static void keep(DataFolder data, String baseUrl) throws IOException {
    OwnerOnly.replace(data.path().resolve(FILE), baseUrl);
  }

  /** With what links begin: as told, else with the address of the last server on this folder, else the usual one. */
  static String of(Path data, Map<String, String> environment) throws IOException {
    String told = environment.getOrDefault("IMPRIMATUR_BASE_URL", "").strip();
    return told.isEmpty() ? DataFolder.kept(data.resolve(FILE)).orElse(USUAL) : told;
  }
}
