package org.imprimatur.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The data folder, held by this process until it ends: two servers on one H2 file would spoil it. */
record DataFolder(Path path, FileChannel held) {

  /**
   * Held by the class too: a channel that nobody reaches any more is closed when memory is tidied, and the lock goes
   * with it.
   */
  @SuppressWarnings("UnusedVariable") // To hold it is its use.
  private static FileChannel untilTheEnd;

  /** Creates the folder when missing and takes it; a folder that is taken or read-only is refused. */
  static DataFolder take(Path path) throws Failure {
    try {
      Path lock = path.resolve("imprimatur.lock");
      boolean ours = Files.notExists(path) || Files.exists(lock) || empty(path);
      Files.createDirectories(path.resolve("log"));
      var channel = FileChannel.open(lock,
          StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        throw new Failure(Failure.DATA, Sentence.DATA_TAKEN, Map.of("folder", path));
      }
      untilTheEnd = channel;
      close(path, ours);
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new Failure(Failure.DATA, Sentence.DATA_CLOSED, Map.of("folder", path, "fault", reason(e)), e);
    }
  }

  /** The folder itself only when it is ours alone: somebody may have named one that holds other things too. */
  private static void close(Path path, boolean ours) throws IOException {
    OwnerOnly.close(path.resolve("log"));
    for (var part : List.of("db", "invitations")) {
      if (Files.exists(path.resolve(part))) {
        OwnerOnly.close(path.resolve(part));
      }
    }
    if (ours) {
      OwnerOnly.closeOne(path);
    }
  }

  private static boolean empty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  Path log() {
    return path.resolve("log").resolve("server.log");
  }

  /** The value kept in a file of this folder that only its owner may read; written by the first call. */
  String secret(String name, Supplier<String> first) throws IOException {
    Path file = path.resolve(name);
    if (Files.notExists(file)) {
      OwnerOnly.write(file, first.get());
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  /** The secret of the first of all links, which the application keeps here as long as nobody has an account. */
  Optional<String> setUpKey() throws IOException {
    return kept(path.resolve("set-up-key"));
  }

  /** Whether the application said at an earlier start, or just now, that a society's own people are here. */
  boolean own() throws IOException {
    return whose("own");
  }

  /** Whether it said that the demo is here. */
  boolean fictional() throws IOException {
    return whose("demo");
  }

  private boolean whose(String told) throws IOException {
    return kept(path.resolve("whose")).filter(told::equals).isPresent();
  }

  /** What is kept in a file; empty when there is none. */
  static Optional<String> kept(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip()) : Optional.empty();
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** What kept somebody from a file, for whoever runs the command. */
  static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }
}
