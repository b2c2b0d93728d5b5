package org.imprimatur.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** Processor time as the system counts it, in hundredths of a second. */
final class Processor {

  private static final long TICK = 10_000_000L;

  /** Where what a process took itself, and what its ended children took, stand behind the name of its program. */
  private static final int OWN = 11;
  private static final int ENDED = 13;

  private Processor() {}

  /** Returns what a process took so far, in nanoseconds. */
  static long nanos(long pid) throws IOException {
    return ticks(pid, OWN) * TICK;
  }

  /** Returns what a process and its children took, the ended ones too. */
  static long nanosOfFamily(long pid) throws IOException {
    var children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).mapToLong(ProcessHandle::pid);
    return LongStream.concat(LongStream.of(ticks(pid, OWN), ticks(pid, ENDED)), children.map(child -> {
      try {
        return ticks(child, OWN);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    })).sum() * TICK;
  }

  private static long ticks(long pid, int from) throws IOException {
    try {
      var stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[from]) + Long.parseLong(fields[from + 1]);
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
