package org.imprimatur.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HTTP by hand, one connection a request: an HTTP client would mend or refuse what is spoiled on purpose. */
final class Wire {

  /** Longer than any answer takes on a busy machine; a server that hangs is a finding. */
  private static final int PATIENCE = 300_000;

  private final int port;

  Wire(int port) {
    this.port = port;
  }

  /** A request, written as it is. */
  record Request(String method, String target, List<String> headers, byte[] body) {

    byte[] bytes(int port) {
      var head = new StringBuilder(
          method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n");
      headers.forEach(header -> head.append(header).append("\r\n"));
      if (body.length > 0 || !method.equals("GET")) {
        head.append("Content-Length: ").append(body.length).append("\r\n");
      }
      var out = new ByteArrayOutputStream();
      out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(body);
      return out.toByteArray();
    }

    /** Returns the request shortened, for a report. */
    @Override
    public String toString() {
      var words = new String(body, StandardCharsets.UTF_8);
      var shown = headers.stream()
          .map(header -> header.startsWith("Authorization") ? "Authorization: …" : brief(header, 120)).toList();
      return method + " " + brief(target, 160) + " " + shown + " " + brief(words, 400);
    }

    private static String brief(String words, int most) {
      return words.length() <= most ? words : words.substring(0, most) + "… (" + words.length() + ")";
    }
  }

  /** What came back; header names in lower case. */
  record Answer(int status, Map<String, String> headers, String body) {
    String type() {
      return headers.getOrDefault("content-type", "").replaceAll(";.*", "").strip();
    }
  }

  Answer send(Request request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      try {
        socket.getOutputStream().write(request.bytes(port));
        socket.getOutputStream().flush();
      } catch (IOException closed) {
        // A server may answer and close before it has read all: what it said is still there.
        return answer(socket.getInputStream().readAllBytes());
      }
      return answer(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      return new Answer(0, Map.of(), "no answer: " + e);
    }
  }

  private static Answer answer(byte[] all) throws IOException {
    var text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0 || !text.startsWith("HTTP/1.1 ")) {
      return new Answer(0, Map.of(), "no answer: " + all.length + " bytes");
    }
    var headers = new HashMap<String, String>();
    text.substring(0, end).lines().skip(1).map(line -> line.split(":", 2)).filter(pair -> pair.length == 2)
        .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT).strip(), pair[1].strip()));
    var in = new ByteArrayInputStream(all, end + 4, all.length - end - 4);
    var body = "chunked".equals(headers.get("transfer-encoding")) ? chunks(in) : in.readAllBytes();
    return new Answer(Integer.parseInt(text.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] chunks(ByteArrayInputStream in) throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = size(in); size > 0; size = size(in)) {
      body.writeBytes(in.readNBytes(size));
      in.skip(2);
    }
    return body.toByteArray();
  }

  private static int size(ByteArrayInputStream in) {
    var digits = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      digits.append((char) c);
    }
    var hex = digits.toString().replaceAll(";.*", "").strip();
    return hex.isEmpty() ? 0 : Integer.parseInt(hex, 16);
  }
}
