package org.imprimatur.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A start beside the running server, in a process and an empty folder of its own and of the lowest priority: it opens
 * the first page, keeps the classes it has loaded for the next start and ends.
 *
 * <p>Kept by the server itself, the classes would cost 300 MB while it runs, or ten seconds when it is to stop.
 */
final class Rehearsal {

  private static final String ARCHIVE = "imprimatur.class.archive";
  private static final String REHEARSAL = "imprimatur.rehearsal";

  private final Process process;
  private final CompletableFuture<Void> swept;

  private Rehearsal(Path folder, Process process) {
    this.process = process;
    this.swept = process.onExit().thenRun(() -> sweep(folder));
  }

  /** Begins one when the start script asks for an archive of classes; without one the next start is only slower. */
  static Optional<Rehearsal> begin() {
    String archive = System.getProperty(ARCHIVE, "");
    if (archive.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path folder = Files.createTempDirectory("imprimatur-rehearsal");
      return Optional.of(new Rehearsal(folder, process(archive, folder)));
    } catch (IOException e) {
      System.err.println("The next start will be as slow as this one, for it could not be rehearsed: " + e);
      return Optional.empty();
    }
  }

  /** The file to which this process keeps its classes, when it is a rehearsal. */
  static Optional<Path> archive() {
    return Optional.ofNullable(System.getProperty(REHEARSAL)).map(Path::of);
  }

  /** Breaks it off: the next start rehearses again. */
  void end() {
    process.destroyForcibly();
    swept.join();
  }

  private static Process process(String archive, Path folder) throws IOException {
    var builder = new ProcessBuilder(command(archive, folder)).redirectErrorStream(true)
        .redirectOutput(folder.resolve("rehearsal.log").toFile());
    // What a site sets for its server, the address of its database above all, is not for this one.
    builder.environment().keySet().removeIf(name -> name.startsWith("IMPRIMATUR_"));
    return builder.start();
  }

  private static List<String> command(String archive, Path folder) throws IOException {
    String home = System.getProperty("imprimatur.home");
    var command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.add(ProcessHandle.current().info().command().orElse("java"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-D" + ARCHIVE)).forEach(command::add);
    command.addAll(
        List.of("-XX:+RecordDynamicDumpInfo", "-D" + REHEARSAL + "=" + archive, "-jar", home + "/launcher.jar"));
    command.addAll(List.of("--no-demo", "--data", folder.toString(), "--port", "" + Ports.free()));
    return command;
  }

  private static void sweep(Path folder) {
    try {
      Instance.delete(folder);
    } catch (IOException e) {
      System.err.println("The folder " + folder + " could not be removed: " + e);
    }
  }
}
