package org.imprimatur.web.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A body that is counted as it is read: what a request says of its length is no measure, and a chunked one says
 * nothing. One that is too large is refused with 413. One that comes too slowly is refused with 408, for it holds a
 * thread.
 */
final class CountedBody extends ServletInputStream {

  /** Everybody's line stands still for a while. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Slower than any telephone line; a body of the largest size then takes three minutes. */
  static final int BYTES_A_SECOND = 10_000;

  private final ServletInputStream in;
  private final int most;
  private final Clock clock;
  private final Instant begun;
  private long count;

  CountedBody(ServletInputStream in, int most, Clock clock) {
    this.in = in;
    this.most = most;
    this.clock = clock;
    begun = clock.instant();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = next(bytes, from, length);
    count += Math.max(0, read);
    if (count > most) {
      throw new BodyRefused(BodyFault.TOO_LARGE, most);
    }
    if (read > 0 && clock.instant().isAfter(begun.plus(PATIENCE).plusSeconds(count / BYTES_A_SECOND))) {
      throw tooSlow();
    }
    return read;
  }

  /** The server gives a read up by itself when nothing comes at all. */
  private int next(byte[] bytes, int from, int length) {
    try {
      return in.read(bytes, from, length);
    } catch (IOException silent) {
      throw tooSlow();
    }
  }

  private BodyRefused tooSlow() {
    return new BodyRefused(BodyFault.TOO_SLOW, most);
  }

  @Override
  public boolean isFinished() {
    return in.isFinished();
  }

  @Override
  public boolean isReady() {
    return in.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("a body is read in turn, so that it can be counted");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
