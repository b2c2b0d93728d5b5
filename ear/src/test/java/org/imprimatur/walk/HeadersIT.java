package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers over a bare socket that come a byte at a time, or stop coming, at a server that waits a second for them. */
class HeadersIT {

  private static final String TOO_SLOW = "HTTP/1.1 408";
  private static final String HEAD = "HEAD /login HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
  private static final int HUNDRED = 100;
  /** A server that never answers is a failure; how soon it answers is the machine's business. */
  private static final int PATIENCE = 300_000;
  private static final int A_MOMENT = 100;

  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.start(Map.of("IMPRIMATUR_HEADERS_SECONDS", "1"),
        RunningImprimatur.emptyFolder("headers"), "--no-demo");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", "GET /login HTTP/1.1\r\nHo", "GET /login HTTP/1.1\r\nHost: 127.0.0.1\r\n", "\r\n"})
  void headers_that_stop_coming_are_refused_with_408_and_the_line_closed(String start) throws IOException {
    try (var line = line(start)) {
      assertEquals(TOO_SLOW, status(line));
      assertTrue(new String(line.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
          .contains("Connection: close\r\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HEAD, HEAD + "G"})
  void headers_of_a_byte_at_a_time_are_refused_with_408_on_a_new_line_and_on_a_kept_one(String before)
      throws IOException {
    try (var line = line(before)) {
      if (!before.isEmpty()) {
        assertEquals("HTTP/1.1 200", answer(line));
      }
      assertEquals(TOO_SLOW, trickle(line));
    }
  }

  @Test
  void a_kept_line_that_rests_is_no_slow_header() throws IOException {
    try (var kept = line(HEAD)) {
      assertEquals("HTTP/1.1 200", answer(kept));
      try (var slow = line("G")) {
        assertEquals(TOO_SLOW, status(slow));
      }
      write(kept, HEAD);
      assertEquals("HTTP/1.1 200", answer(kept));
    }
  }

  @Test
  void a_body_is_no_header_however_long_it_takes() throws IOException {
    var start =
        "POST /api/v1/tokens HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: "
            + "application/json\r\nContent-Length: 2\r\n\r\n{";
    try (var line = line(start)) {
      try (var slow = line("G")) {
        assertEquals(TOO_SLOW, status(slow));
      }
      // On a machine that is busy enough the body's own bound comes first.
      if (line.getInputStream().available() == 0) {
        write(line, "}");
      }
      var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 4") && !answer.contains("The headers came too slowly"), answer);
    }
  }

  @Test
  void a_hundred_slow_lines_keep_nobody_from_being_served() throws IOException {
    var slow = new ArrayList<Socket>();
    try {
      for (int n = 0; n < HUNDRED; n++) {
        slow.add(line("GET /login HTTP/1.1\r\nHost: 127"));
        try (var other = line(HEAD)) {
          assertEquals("HTTP/1.1 200", status(other));
        }
      }
      for (var line : slow) {
        assertEquals(TOO_SLOW, status(line));
      }
    } finally {
      for (var line : slow) {
        line.close();
      }
    }
  }

  /** Sends another header's bytes one by one until an answer comes. */
  private static String trickle(Socket line) throws IOException {
    line.setSoTimeout(A_MOMENT);
    var words = "GET /login HTTP/1.1\r\nX: " + "x".repeat(PATIENCE / A_MOMENT);
    for (byte one : words.getBytes(StandardCharsets.US_ASCII)) {
      line.getOutputStream().write(one);
      var answer = statusWithin(line);
      if (!answer.isEmpty()) {
        return answer;
      }
    }
    return "no answer to " + words.length() + " bytes, one by one";
  }

  private static String statusWithin(Socket line) throws IOException {
    try {
      return status(line);
    } catch (SocketTimeoutException notYet) {
      return "";
    }
  }

  private static Socket line(String words) throws IOException {
    var line = new Socket(InetAddress.getLoopbackAddress(), server.port());
    line.setSoTimeout(PATIENCE);
    write(line, words);
    return line;
  }

  private static void write(Socket line, String words) throws IOException {
    line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads an answer without a body to its end; returns its status. */
  private static String answer(Socket line) throws IOException {
    var status = status(line);
    for (int last = 0; last != 0x0D0A0D0A;) {
      int one = line.getInputStream().read();
      assertTrue(one >= 0, "the line was closed");
      last = last << 8 | one;
    }
    return status;
  }

  private static String status(Socket line) throws IOException {
    return new String(line.getInputStream().readNBytes(TOO_SLOW.length()), StandardCharsets.US_ASCII);
  }
}
