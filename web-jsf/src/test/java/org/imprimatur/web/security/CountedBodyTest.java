package org.imprimatur.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CountedBodyTest {

  private final Moved clock = new Moved();

  @Test
  void a_body_of_the_largest_size_is_read_whole() throws IOException {
    assertEquals(1_000, body(1_000, Duration.ZERO).readAllBytes().length);
  }

  @Test
  void one_byte_more_is_refused_with_413() {
    var refused = assertThrows(BodyRefused.class, () -> body(1_001, Duration.ZERO).readAllBytes());
    assertEquals(413, refused.status());
  }

  @Test
  void one_byte_a_second_is_refused_with_408_after_a_few() {
    var drip = body(1_000, Duration.ofSeconds(1));
    var refused = assertThrows(BodyRefused.class, drip::readAllBytes);
    assertEquals(408, refused.status());
    assertEquals(CountedBody.PATIENCE.plusSeconds(1), Duration.between(Moved.NOON, clock.now));
  }

  @Test
  void a_read_that_the_server_gave_up_is_refused_with_408() {
    var silent = new CountedBody(new Source(1, Duration.ZERO) {
      @Override
      public int read() throws IOException {
        throw new IOException("timed out");
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        return read();
      }
    }, 1_000, clock);
    assertEquals(408, assertThrows(BodyRefused.class, silent::read).status());
  }

  private CountedBody body(int bytes, Duration each) {
    return new CountedBody(new Source(bytes, each), 1_000, clock);
  }

  /** Gives a byte at a time. */
  private class Source extends ServletInputStream {
    private int left;
    private final Duration each;

    Source(int bytes, Duration each) {
      left = bytes;
      this.each = each;
    }

    @Override
    public int read() throws IOException {
      clock.now = clock.now.plus(each);
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int one = read();
      if (one >= 0) {
        bytes[from] = (byte) one;
      }
      return one < 0 ? -1 : 1;
    }

    @Override
    public boolean isFinished() {
      return left <= 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new AssertionError("a body is read by the thread that counts it, never by a listener");
    }
  }

  private static final class Moved extends Clock {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
