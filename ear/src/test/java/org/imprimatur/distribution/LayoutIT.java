package org.imprimatur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the distribution is laid out (ADR 88): the server as one jar, the libraries of the EAR beside it. */
class LayoutIT {

  private static final Path DISTRIBUTION = Path.of(System.getProperty("imprimatur.distribution"));
  private static final Path WHOLE_EAR = Path.of("target", "imprimatur.ear").toAbsolutePath();

  @Test
  void the_server_is_one_jar() throws IOException {
    try (var files = Files.list(DISTRIBUTION.resolve("server").resolve("runtime"))) {
      assertEquals(List.of("server.jar"),
          files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")).toList());
    }
  }

  /** Each of several jars had its own file of this name, and the server reads what stands in all of them. */
  @Test
  void what_jars_say_together_is_joined() throws IOException {
    try (var server = new JarFile(DISTRIBUTION.resolve("server/runtime/server.jar").toFile())) {
      var extensions = lines(server, "META-INF/services/jakarta.enterprise.inject.spi.Extension");
      assertTrue(extensions.stream().anyMatch(name -> name.startsWith("org.hibernate.validator.")),
          extensions.toString());
      assertTrue(extensions.stream().anyMatch(name -> name.startsWith("com.sun.faces.")), extensions.toString());
      var services = lines(server, "META-INF/hk2-locator/default");
      assertTrue(services.contains("[org.glassfish.weld.WeldDeployer]S"), "no deployer of beans");
      assertTrue(services.contains("[org.glassfish.javaee.full.deployment.EarDeployer]"), "no deployer of EARs");
      assertTrue(server.stream().anyMatch(each -> each.getName().startsWith("META-INF/licences/angus-mail.jar/")),
          "no licence");
    }
  }

  @Test
  void every_library_of_the_ear_stands_beside_it_and_on_the_class_path() throws IOException {
    try (var whole = new JarFile(WHOLE_EAR.toFile());
        var beside = new JarFile(DISTRIBUTION.resolve("imprimatur.ear").toFile());
        var launcher = new JarFile(DISTRIBUTION.resolve("launcher.jar").toFile())) {
      var path = launcher.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" ");
      assertEquals(sorted(libraries(whole)), sorted(Arrays.stream(path).filter(each -> each.startsWith("lib/"))));
      assertEquals(List.of(), libraries(beside).toList());
      for (var each : path) {
        assertTrue(Files.exists(DISTRIBUTION.resolve(each)), each);
      }
    }
  }

  /** The server's stands first on the class path, and the other parts of Jackson are ours. */
  @Test
  void the_server_has_the_jackson_that_imprimatur_was_tried_with() throws IOException, ReflectiveOperationException {
    assertEquals(jackson("lib/jackson-core.jar"), jackson("server/runtime/server.jar"));
  }

  /** What is given to other servers has all it needs in it. */
  @Test
  void the_whole_ear_runs_without_the_libraries_beside_it() throws IOException {
    var home = RunningImprimatur.emptyFolder("whole");
    for (var part : List.of("bin", "server")) {
      Files.createSymbolicLink(home.resolve(part), DISTRIBUTION.resolve(part));
    }
    Files.copy(DISTRIBUTION.resolve("launcher.jar"), home.resolve("launcher.jar"));
    Files.copy(WHOLE_EAR, home.resolve("imprimatur.ear"));
    Files.createDirectory(home.resolve("lib"));
    var running = RunningImprimatur.start(home, home.resolve("data"));
    assertEquals(0, running.stop(), running.output());
  }

  private static String jackson(String jar) throws IOException, ReflectiveOperationException {
    URL[] only = {DISTRIBUTION.resolve(jar).toUri().toURL()};
    try (var loader = new URLClassLoader(only, null)) {
      return loader.loadClass("com.fasterxml.jackson.core.json.PackageVersion").getField("VERSION").get(null)
          .toString();
    }
  }

  private static List<String> lines(JarFile jar, String name) throws IOException {
    try (var in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }
  }

  private static Stream<String> libraries(JarFile jar) {
    return jar.stream().filter(each -> !each.isDirectory()).map(each -> each.getName())
        .filter(name -> name.startsWith("lib/"));
  }

  private static List<String> sorted(Stream<String> names) {
    return names.sorted().toList();
  }
}
