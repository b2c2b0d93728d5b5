package org.imprimatur.health.infrastructure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.imprimatur.health.application.Disk;
import org.imprimatur.health.model.Finding;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.platform.model.Operator;

/** Java, the data folder and the disk below it. */
final class Machine {

  private static final long MEGABYTE = 1_000_000;

  /** A year of a busy society's log and posts, and of its server's logs, takes less. */
  private static final long ROOM = 1_000 * MEGABYTE;

  private Machine() {}

  static Finding java() {
    return Finding.good(Sign.JAVA,
        Map.of("version", Runtime.version().toString(), "home", System.getProperty("java.home")));
  }

  /** Looks at the folder and, from it, at the disk. */
  static List<Finding> data(Operator operator) {
    var folder = Disk.place(DataFolder.of(operator));
    return List.of(folder(folder), disk(folder));
  }

  /** Tells whether a server holds the folder. */
  static boolean held(Path folder) {
    var lock = folder.resolve("imprimatur.lock");
    if (Files.notExists(lock)) {
      return false;
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var taken = channel.tryLock()) {
      return taken == null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return true;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static Finding folder(Path folder) {
    Map<String, Object> facts = Map.of("folder", folder.toString());
    if (Files.notExists(folder)) {
      return Finding.good(Sign.DATA_NEW, facts);
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      return Finding.bad(Sign.DATA_CLOSED, facts);
    }
    if (othersReadIt(folder)) {
      return Finding.look(Sign.DATA_OPEN, facts);
    }
    return Finding.good(held(folder) ? Sign.DATA_RUNS : Sign.DATA, facts);
  }

  private static boolean othersReadIt(Path folder) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    try {
      var theirs = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
      theirs.retainAll(Files.getPosixFilePermissions(folder));
      return !theirs.isEmpty();
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static Finding disk(Path folder) {
    long free = Disk.free(folder);
    Map<String, Object> facts = Map.of("free", free / MEGABYTE, "folder", folder.toString());
    return free >= ROOM ? Finding.good(Sign.DISK, facts)
        : free >= Disk.LEAST ? Finding.look(Sign.DISK_LOW, facts) : Finding.bad(Sign.DISK_FULL, facts);
  }
}
