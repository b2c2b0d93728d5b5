package org.imprimatur.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.imprimatur.fuzz.Description.Operation;
import org.imprimatur.fuzz.Description.Parameter;

/** Makes the requests of a run: half as described, half with an address, a header or a body spoiled. */
final class Requests {

  private static final List<String> BAD_PATHS =
      List.of("0", "-1", "99999999999999999999", "%00", "%zz", "%2e%2e", "..", "..%2f..", "a%2fb", "%ED%A0%80",
          "%C0%AF", ";a=b", "x;y", "%0d%0a", "%F0%9F%98%80", "%20", "%25", "'", "*", "~");
  private static final List<String> TYPES =
      List.of("text/plain", "application/xml", "application/json;charset=utf-16", "application/json;charset=nonsense",
          "multipart/form-data", "application/x-www-form-urlencoded", "nonsense", "application/problem+json");

  /** A request and what of it was spoiled on the way, so that an answer outside the call's own is understood. */
  record Made(Operation operation, String who, Wire.Request request, boolean carrierSpoiled) {

    /**
     * Escapes that are none, controls, dots, slashes, percent and other signs that two readers read in two ways, bytes
     * that are not UTF-8.
     */
    private static final Pattern NO_ADDRESS =
        Pattern.compile(
            "%(?![0-9A-Fa-f]{2})|%(?:2[EeFf5]|3[Bb]|5[Cc]|[01].|7[Ff])|[;\\\\]|//|/\\.{1,2}(?:/|$)|%C0%AF|%ED%A0%80");

    /**
     * What is no address, and what HTTP does not carry, is refused with nothing but 400 before the application is
     * asked.
     */
    boolean unreadable() {
      return NO_ADDRESS.matcher(request.target().replaceAll("\\?.*", "")).find()
          || request.headers().stream().anyMatch(header -> header.chars().anyMatch(c -> c < ' ' || c > '~'));
    }
  }

  private final Description description;
  private final Things things;
  private final Map<String, String> tokens;
  private final List<Operation> operations;

  Requests(Description description, Things things, Map<String, String> tokens) {
    this.description = description;
    this.things = things;
    this.tokens = tokens;
    this.operations = description.operations();
  }

  Made make(Random random) {
    var operation = operations.get(random.nextInt(operations.size()));
    var who = who(random);
    boolean carrier = random.nextInt(6) == 0;
    boolean body = random.nextInt(2) == 0;
    var headers = new ArrayList<>(headers(operation, who, random));
    byte[] bytes = body(operation, body, random);
    if (bytes.length > 0 || !operation.body().isMissingNode()) {
      headers.add("Content-Type: "
          + (carrier && random.nextBoolean() ? TYPES.get(random.nextInt(TYPES.size())) : "application/json"));
    }
    if (carrier && random.nextInt(4) == 0) {
      headers.add("Accept: " + List.of("application/xml", "text/html", "nonsense", "application/x-ndjson", "*/*;q=0")
          .get(random.nextInt(5)));
    }
    return new Made(operation, who,
        new Wire.Request(operation.method(), target(operation, carrier, random), headers, bytes), carrier);
  }

  private String who(Random random) {
    int n = random.nextInt(Things.PEOPLE.size() + 5);
    return n < Things.PEOPLE.size() ? Things.PEOPLE.get(n)
        : List.of("member", "chair", "reviewer", "nobody", "forged").get(n - Things.PEOPLE.size());
  }

  private List<String> headers(Operation operation, String who, Random random) {
    var headers = new ArrayList<String>();
    if (who.equals("forged")) {
      headers.add("Authorization: " + List
          .of("Bearer imp_nonsense", "Bearer", "Basic YTpi", "Bearer " + "x".repeat(3_000)).get(random.nextInt(4)));
    } else if (!who.equals("nobody")) {
      headers.add("Authorization: Bearer " + tokens.get(who));
    }
    for (var parameter : operation.parameters()) {
      if (parameter.in().equals("header") && random.nextInt(parameter.required() ? 10 : 3) > 0) {
        headers.add(parameter.name() + ": " + header(parameter, random));
      }
    }
    return headers;
  }

  private String header(Parameter parameter, Random random) {
    var word = things.word(parameter.name(), random);
    if (word == null) {
      word = "key-" + random.nextInt(40);
    }
    return random.nextInt(6) == 0 ? odd(random) : word;
  }

  /** An odd header value: line breaks would end it, and more than a few kilobytes is the server's own business. */
  private static String odd(Random random) {
    var text = Odd.text(random).replaceAll("[\\r\\n\\u0000]", " ");
    return text.substring(0, Math.min(text.length(), 3_000));
  }

  private byte[] body(Operation operation, boolean spoiled, Random random) {
    if (operation.body().isMissingNode()) {
      // The server itself refuses a DELETE that has a body.
      return random.nextInt(20) == 0 && operation.method().equals("POST") ? "{}".getBytes(StandardCharsets.UTF_8)
          : new byte[0];
    }
    var value = new Values(description, things, random).of("", operation.body());
    return spoiled ? new Spoiler(random).spoiled(value) : value.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String target(Operation operation, boolean spoiled, Random random) {
    var path = operation.path();
    var query = new ArrayList<String>();
    for (var parameter : operation.parameters()) {
      boolean odd = spoiled && random.nextBoolean();
      if (parameter.in().equals("path")) {
        path = path.replace("{" + parameter.name() + "}", odd ? badPath(random) : encoded(word(parameter, random)));
      } else if (parameter.in().equals("query") && random.nextInt(2) == 0) {
        query.add(
            parameter.name() + "=" + encoded(odd || random.nextInt(8) == 0 ? odd(random) : word(parameter, random)));
      }
    }
    return "/api/v1" + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private static String badPath(Random random) {
    return random.nextInt(3) == 0 ? encoded(odd(random)) : BAD_PATHS.get(random.nextInt(BAD_PATHS.size()));
  }

  private String word(Parameter parameter, Random random) {
    var known = things.word(parameter.name(), random);
    JsonNode value = known != null && random.nextInt(5) > 0 ? null
        : new Values(description, things, random).of(parameter.name(), parameter.schema());
    return value == null ? known : value.asText();
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
