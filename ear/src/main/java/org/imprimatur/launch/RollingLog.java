package org.imprimatur.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log file that is set aside at each start and when it grows too large; four older ones are kept. */
final class RollingLog extends OutputStream {

  private static final long LIMIT_BYTES = 20_000_000;
  private static final int KEPT = 4;

  private final Path file;
  private OutputStream out;
  private long size;

  RollingLog(Path file) throws IOException {
    this.file = file;
    roll();
  }

  @Override
  public synchronized void write(int b) throws IOException {
    write(new byte[]{(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    if (size + length > LIMIT_BYTES) {
      out.close();
      roll();
    }
    out.write(bytes, from, length);
    size += length;
  }

  private void roll() throws IOException {
    for (int older = KEPT; older > 0; older--) {
      Path from = older == 1 ? file : numbered(older - 1);
      if (Files.exists(from)) {
        Files.move(from, numbered(older), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    size = 0;
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }
}
