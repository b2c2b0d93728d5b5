package org.imprimatur.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The distribution in a process of its own, on a free port and in an empty data folder under {@code target}.
 *
 * <p>{@link #shared()} is started by the first test that asks and ends with the tests: use it unless the test
 * is about starting and ending.
 */
public final class RunningImprimatur {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int PORTS = 5;
  private static final int PORT_TAKEN = 5;
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static RunningImprimatur shared;

  private final Path data;
  private final int port;
  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final Thread listener;

  private RunningImprimatur(Map<String, String> environment, Path data, int port, List<String> command) {
    this.data = data;
    this.port = port;
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      // A proxy on this machine is believed, so that tests can come from addresses of their own.
      builder.environment().put("IMPRIMATUR_LANGUAGE", "en");
      builder.environment().put("IMPRIMATUR_PROXY_HEADER", "X-Forwarded-For");
      builder.environment().put("IMPRIMATUR_PROXY_ADDRESSES", "127.0.0.1");
      // The time a screening may take is the machine's business, not what these tests are about.
      builder.environment().putIfAbsent("IMPRIMATUR_SCREENING_SECONDS", "60");
      builder.environment().putAll(environment);
      this.process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.listener = new Thread(this::listen, "output of port " + port);
    listener.setDaemon(true);
    listener.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process.toHandle()::destroy));
  }

  /** The one server for all tests, with the demo society loaded. */
  public static synchronized RunningImprimatur shared() {
    if (shared == null) {
      shared = start(emptyFolder("shared"), database());
    }
    return shared;
  }

  /**
   * A server for one class of tests, which stops it, on the database of {@link #shared()}: what is changed here
   * nobody else sees.
   */
  public static RunningImprimatur apart(String name) {
    return apart(Map.of(), name);
  }

  /** The same, with these variables in its environment. */
  public static RunningImprimatur apart(Map<String, String> environment, String name) {
    return start(environment, emptyFolder(name), database());
  }

  /** Options of a server without the demo, on an empty database of the kind that {@link #shared()} has. */
  public static String[] withoutDemo() {
    return Stream.concat(Arrays.stream(database()), Stream.of("--no-demo")).toArray(String[]::new);
  }

  /** The built-in H2; with -Dimprimatur.test.database=postgresql a PostgreSQL that ends with the tests. */
  private static String[] database() {
    if (!"postgresql".equals(System.getProperty("imprimatur.test.database"))) {
      return new String[0];
    }
    try {
      var database = Postgres.likeInProduction().start();
      return new String[]{"--database-url", database.getJdbcUrl("postgres", "postgres")};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts in this data folder and returns when the first page answers. */
  public static RunningImprimatur start(Path data, String... options) {
    return start(Map.of(), data, options);
  }

  /** Starts with these variables in its environment. */
  public static RunningImprimatur start(Map<String, String> environment, Path data, String... options) {
    for (int tries = 0; tries < PORTS; tries++) {
      var started = running(environment, data, freePort(), options);
      if (started.ready()) {
        return started;
      }
    }
    throw new AssertionError("each of " + PORTS + " free ports was taken by somebody else");
  }

  /** Starts where it must be refused; {@link #exitCode()} waits for the end. */
  public static RunningImprimatur attempt(Path data, int port, String... options) {
    return attempt(Map.of(), data, port, options);
  }

  /** Starts where it must be refused, with these variables in its environment. */
  public static RunningImprimatur attempt(
      Map<String, String> environment, Path data, int port, String... options) {
    return running(environment, data, port, options);
  }

  /** Starts another distribution than the one the tests are about, and returns when its first page answers. */
  public static RunningImprimatur start(Path distribution, Path data) {
    int port = freePort();
    var started = new RunningImprimatur(Map.of(), data, port,
        command(distribution, "run", List.of("--port", "" + port, "--data", data.toString())));
    if (!started.ready()) {
      throw new AssertionError(started.output());
    }
    return started;
  }

  /** Fills a database; {@link #exitCode()} waits for the end. */
  public static RunningImprimatur seeding(Path data, String... options) {
    return new RunningImprimatur(Map.of(), data, 0, command("seed", List.of("--data", data.toString()), options));
  }

  /** Invites somebody; {@link #exitCode()} waits for the end. */
  public static RunningImprimatur inviting(Map<String, String> environment, Path data, String... options) {
    return new RunningImprimatur(environment, data, 0,
        command("invite", List.of("--data", data.toString()), options));
  }

  private static RunningImprimatur running(
      Map<String, String> environment, Path data, int port, String... options) {
    var command = command("run", List.of("--port", "" + port, "--data", data.toString()), options);
    return new RunningImprimatur(environment, data, port, command);
  }

  /** A new folder that the next build removes. */
  public static Path emptyFolder(String name) {
    try {
      return Files.createTempDirectory(Files.createDirectories(TARGET.resolve("data")), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port of this machine that nobody listens on. */
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For example {@code http://127.0.0.1:43210}, without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + port;
  }

  /** The password of the twelve demo accounts. */
  public String password() {
    try {
      return Files.readString(data.resolve("demo-password")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path data() {
    return data;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** Everything printed so far. */
  public String output() {
    synchronized (said) {
      return String.join("\n", said);
    }
  }

  /** Waits until something has been printed. */
  public void await(String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!output().contains(words)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("never said \"" + words + "\":\n" + output());
      }
      pause();
    }
  }

  /** Asks the process to end, as Ctrl-C does, and returns its exit code. */
  public int stop() {
    // By its handle: Process.destroy() would also close the output before its last lines are read.
    process.toHandle().destroy();
    return exitCode();
  }

  /** Ends the process without a warning (kill -9). */
  public void kill() {
    process.toHandle().destroyForcibly();
    exitCode();
  }

  /** Waits for the end of the process. */
  public int exitCode() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("did not end within " + PATIENCE + ":\n" + output());
      }
      listener.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static List<String> command(String name, List<String> first, String... options) {
    return command(Path.of(System.getProperty("imprimatur.distribution")), name, first, options);
  }

  private static List<String> command(Path distribution, String name, List<String> first, String... options) {
    var command = new ArrayList<>(List.of(distribution.resolve("bin").resolve("imprimatur").toString(), name));
    command.addAll(first);
    command.addAll(Arrays.asList(options));
    return command;
  }

  private void listen() {
    try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (said) {
          said.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the first page answers; false when the port was taken between looking for one and listening. */
  private boolean ready() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!output().contains("Imprimatur is ready at ")) {
      if (!process.isAlive() && exitCode() == PORT_TAKEN) {
        return false;
      }
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new AssertionError("did not start:\n" + output() + "\n(log in " + data.resolve("log") + ")");
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
