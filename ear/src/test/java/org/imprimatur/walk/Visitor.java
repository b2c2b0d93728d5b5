package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.imprimatur.distribution.RunningImprimatur;

/** Somebody at the pages, signed in by the form as a browser without scripts would be. */
public final class Visitor {

  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

  private final RunningImprimatur server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

  private Visitor(RunningImprimatur server) {
    this.server = server;
  }

  /** Somebody who has not signed in. */
  public static Visitor at(RunningImprimatur server) {
    return new Visitor(server);
  }

  /** Signs somebody of the demo society in. */
  public static Visitor at(RunningImprimatur server, String username) {
    var visitor = new Visitor(server);
    visitor.signIn(username);
    return visitor;
  }

  /** Opens a page. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).build());
  }

  /** Fills in a form and sends it, with what the page has hidden in it. */
  public HttpResponse<String> submit(String path, String form, Map<String, String> typed) {
    return send(filled(path, form, typed));
  }

  /** Fills in a form; it is sent when it is called. */
  public Callable<HttpResponse<String>> fill(String path, String form, Map<String, String> typed) {
    var filled = filled(path, form, typed);
    return () -> send(filled);
  }

  private HttpRequest filled(String path, String form, Map<String, String> typed) {
    var fields = new ArrayList<>(List.of(field(form + ":go", ""), field(form, form)));
    typed.forEach((name, words) -> fields.add(field(form + ":" + name, words)));
    HIDDEN.matcher(get(path).body()).results().map(input -> hidden(input.group()))
        .filter(pair -> !pair.startsWith(form + "=")).forEach(fields::add);
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path.replaceFirst("[?].*", "")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(String.join("&", fields))).build();
  }

  private void signIn(String username) {
    var answer = submit("/login", "login", Map.of("username", username, "password", server.password()));
    assertEquals(302, answer.statusCode(), username + " could not sign in: " + answer.body());
    assertEquals(200, get("/home").statusCode(), username);
  }

  private static String hidden(String input) {
    var name = "";
    var value = "";
    for (var attribute : ATTRIBUTE.matcher(input).results().toList()) {
      if (attribute.group(1).equals("name")) {
        name = attribute.group(2);
      } else {
        value = attribute.group(2);
      }
    }
    return field(name, value);
  }

  private static String field(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
