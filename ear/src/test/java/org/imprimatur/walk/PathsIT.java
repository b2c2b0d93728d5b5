package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no browser writes, over a bare socket: clients would tidy them up. */
class PathsIT {

  private static final List<String> HOSTILE = List.of(
      "/%zz", "/%", "/home%", "/home%2", "/%2e%2e/home", "/api/%2e%2e/home", "/api/%2E%2E/home", "/api/.%2e/home",
      "/api/%2e./home", "/api/../home",
      "/api/./v1/me", "/./home", "/../home", "/..", "/home/..", "/home/.", "/api/x%2f..", "/api/x%2F..%2fhome",
      "/api%2f..%2fhome", "/api/v1/x%2f..",
      "/assets/%2e%2e/home", "/assets/..%2fhome", "/assets/..;/home", "/assets/../home", "/api/..;/home", "/api/;/home",
      "/api/v1;x=1/me",
      "/home;jsessionid=abc", "/;/home", "//home", "//api//home", "/api//v1/me", "/home//", "///",
      "//evil.example/home", "/%5c..%5chome", "/api/%5c..%5chome",
      "/api\\..\\home", "/api/%252e%252e/home", "/home%00", "/%00", "/home%0a", "/home%0d%0aX:1", "/%c0%ae%c0%ae/home",
      "/api/%c0%ae%c0%ae/home",
      "/api/%u002e%u002e/home", "/home%3bx", "/api/%3b/home", "/home%2f", "/%2fhome",
      "/jakarta.faces.resource/../WEB-INF/web.xml",
      "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml", "/p/..%2fhome", "/p/%2e%2e/home", "/health/%2e%2e/home",
      "/login;/..;/home", "*");

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void a_path_that_can_be_read_in_two_ways_is_400_before_anything_else(String method) throws IOException {
    var wrong = new ArrayList<String>();
    for (var path : HOSTILE) {
      var answer =
          send(method, path, "Origin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\n");
      if (!answer.startsWith("HTTP/1.1 400 ") || answer.contains("Location:")
          || answer.matches("(?is).*(exception|org\\.glassfish|payara).*")) {
        wrong.add(path + " -> " + answer.lines().findFirst().orElse(""));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(HOSTILE.size() >= 40);
  }

  @Test
  void the_door_still_opens_after_all_of_them() throws IOException {
    assertTrue(send("GET", "/login", "").startsWith("HTTP/1.1 200 "));
    assertTrue(send("GET", "/home", "").contains("Cache-Control: no-store"));
    assertTrue(send("GET", "/hom%65", "").startsWith("HTTP/1.1 302 "));
    assertTrue(send("GET", "/assets/app.js", "").startsWith("HTTP/1.1 200 "));
  }

  /** Its streams do not pass the gate that reads the addresses. */
  @ParameterizedTest
  @ValueSource(strings = {
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0",
    "GET /login HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close, Upgrade, "
        + "HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"})
  void the_second_version_of_the_protocol_is_not_spoken(String greeting) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RunningImprimatur.shared().port())) {
      socket.setSoTimeout(300_000);
      socket.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 (200|400|405|501|505) .*"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2c", "websocket", "nonsense"})
  void a_body_that_comes_with_an_offer_of_another_protocol_is_read_to_its_end(String protocol) throws IOException {
    var answer = send("POST", "/api/v1/tokens", "Upgrade: " + protocol + "\r\nContent-Type: application/json\r\n",
        "127.0.0.1", "{\"username\":\"nobody\",\"password\":\"none\"}");
    assertTrue(answer.startsWith("HTTP/1.1 401 ") || answer.startsWith("HTTP/1.1 429 "), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "nope.js.xhtml?ln=primefaces", "nope.js?ln=primefaces", "dynamiccontent.properties.xhtml?ln=primefaces",
    "dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=abc&pfdrt=sc",
    "core.js.xhtml?ln=primefaces&pfdrid=a&pfdrt=hls", "web.xml.xhtml?ln=../WEB-INF",
    "x.css.xhtml?ln=..", "compose.xhtml.xhtml?con=..", "a.js.xhtml?loc=..%2f..", "core.js.xhtml?ln=primefaces%00"})
  void a_resource_address_made_by_hand_is_404(String resource) throws IOException {
    var answer = send("GET", "/jakarta.faces.resource/" + resource, "");
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
  }

  @ParameterizedTest
  @CsvSource({"GET,/home,/login?next=%2Fhome", "GET,/review/x,/login?next=%2Freview%2Fx", "POST,/home,/expired",
    "GET,/home.xhtml,''"})
  void a_redirect_names_no_host_whatever_the_request_says(String method, String path, String to) throws IOException {
    var answer = send(method, path, "Content-Type: application/x-www-form-urlencoded\r\n", "evil.example");
    var location = answer.lines().filter(line -> line.startsWith("Location: ")).map(line -> line.substring(10))
        .findFirst().orElse("");
    assertFalse(answer.contains("evil.example"), answer);
    assertTrue(to.isEmpty() ? location.startsWith("/") : location.equals(to), location);
  }

  private static String send(String method, String path, String headers) throws IOException {
    return send(method, path, headers, "127.0.0.1");
  }

  private static String send(String method, String path, String headers, String host) throws IOException {
    return send(method, path, headers, host, "");
  }

  private static String send(String method, String path, String headers, String host, String body)
      throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RunningImprimatur.shared().port())) {
      socket.setSoTimeout(300_000);
      var length = method.equals("POST") ? "Content-Length: " + body.length() + "\r\n" : "";
      var request =
          method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + length + "\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
