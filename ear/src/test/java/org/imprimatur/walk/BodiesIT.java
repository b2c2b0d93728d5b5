package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies over a bare socket: endless ones, and ones that come a byte at a time. */
class BodiesIT {

  private static final byte[] CHUNK = ("2000\r\n" + "x".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII);

  private final RunningImprimatur server = RunningImprimatur.shared();

  @Test
  void a_chunked_body_without_end_is_refused_with_413_and_the_line_closed() throws IOException {
    var token =
        Api.visitor().post("/api/v1/tokens", Map.of("username", "member", "password", server.password(), "name", "t"))
            .json().path("token").asText();
    assertEndless("/api/v1/screenings", "application/json", "Authorization: Bearer " + token, "{\"text\":\"");
  }

  @Test
  void a_chunked_form_without_end_is_refused_with_413_and_the_line_closed() throws IOException {
    assertEndless("/login", "application/x-www-form-urlencoded", "Origin: " + server.baseUrl(), "a=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/tokens,application/json", "/login,application/x-www-form-urlencoded"})
  void a_body_of_a_byte_a_second_is_refused_with_408(String call) throws Exception {
    try (var line = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      line.setSoTimeout(1_000);
      var headers = "Origin: " + server.baseUrl() + "\r\nContent-Type: " + call.split(",")[1]
          + "\r\nContent-Length: 100000\r\n\r\n";
      write(line.getOutputStream(),
          "POST " + call.split(",")[0] + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + headers);
      var status = "";
      for (int bytes = 0; bytes < 300 && status.isEmpty(); bytes++) {
        line.getOutputStream().write('x');
        status = statusWithin(line);
      }
      assertEquals("HTTP/1.1 408", status);
    }
  }

  private void assertEndless(String path, String type, String header, String start) throws IOException {
    try (var line = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      line.setSoTimeout(300_000);
      var out = line.getOutputStream();
      write(out, "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + header
          + "\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
      write(out, Integer.toHexString(start.length()) + "\r\n" + start + "\r\n");
      int sent = sendUntilRefused(line);
      assertTrue(sent < 20_000_000, sent + " bytes were taken");
    }
  }

  /** Sends up to forty megabytes; returns how much went out before the answer or the end of the line came. */
  private static int sendUntilRefused(Socket line) throws IOException {
    int sent = 0;
    try {
      while (sent < 40_000_000 && line.getInputStream().available() == 0) {
        line.getOutputStream().write(CHUNK);
        sent += CHUNK.length;
      }
    } catch (SocketException closed) {
      return sent;
    }
    assertEquals("HTTP/1.1 413", status(line.getInputStream()));
    return sent;
  }

  private static String statusWithin(Socket line) throws IOException {
    try {
      return status(line.getInputStream());
    } catch (SocketTimeoutException notYet) {
      return "";
    }
  }

  private static String status(InputStream in) throws IOException {
    return new String(in.readNBytes("HTTP/1.1 408".length()), StandardCharsets.US_ASCII);
  }

  private static void write(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
