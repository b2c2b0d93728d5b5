package org.imprimatur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The launcher of the sources, before anything is built. */
class SourcesIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int USAGE = 2;
  private static final int PORT = 5;

  @Test
  void a_taken_port_is_said_before_the_build() throws IOException, InterruptedException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      said(PORT, "The port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used", "--port",
          String.valueOf(taken.getLocalPort()));
    }
  }

  @Test
  void a_wrong_option_is_said_before_the_build() throws IOException, InterruptedException {
    said(USAGE, "The option --prot is unknown", "--prot", "8080");
  }

  @Test
  void whoever_speaks_spanish_is_told_so_in_spanish() throws IOException, InterruptedException {
    said("es", USAGE, "No se conoce la opción --prot", "--prot", "8080");
  }

  private static void said(int code, String sentence, String... options) throws IOException, InterruptedException {
    said("en", code, sentence, options);
  }

  private static void said(String language, int code, String sentence, String... options)
      throws IOException, InterruptedException {
    Path clone = RunningImprimatur.emptyFolder("unbuilt");
    copy("imprimatur", clone);
    copy("ear/src/main", clone);
    var command = new ArrayList<>(List.of("sh", clone.resolve("imprimatur").toString(), "run"));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("IMPRIMATUR_LANGUAGE", language);
    var process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(code, process.waitFor(), output);
    assertTrue(output.startsWith(sentence), output);
  }

  private static void copy(String part, Path clone) throws IOException {
    try (var paths = Files.walk(ROOT.resolve(part))) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        Path copy = clone.resolve(ROOT.relativize(path));
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }
}
