package org.imprimatur.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code application/x-www-form-urlencoded} strictly. The server's own reader drops a field with a bad escape and
 * replaces bad UTF-8 without a word; a text must never be altered silently, so both are refused here.
 */
final class FormFields {

  /** More than any of our forms has, far below what makes a hash table slow. */
  static final int MOST = 1_000;

  private static final int HEX = 16;

  private FormFields() {}

  /** Adds the fields of {@code encoded}, one byte a character, to {@code fields}. */
  static void read(String encoded, Map<String, List<String>> fields) throws BadForm {
    int count = fields.values().stream().mapToInt(List::size).sum();
    for (var pair : encoded.split("&")) {
      if (pair.isEmpty()) {
        continue;
      }
      if (++count > MOST) {
        throw new BadForm(HttpServletResponse.SC_BAD_REQUEST, "more than " + MOST + " fields");
      }
      int equals = pair.indexOf('=');
      var name = decode(equals < 0 ? pair : pair.substring(0, equals));
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
  }

  /** Returns the fields of a query string. */
  static Map<String, List<String>> ofQuery(String query) throws BadForm {
    var fields = new LinkedHashMap<String, List<String>>();
    if (query != null) {
      read(query, fields);
    }
    return fields;
  }

  private static String decode(String encoded) throws BadForm {
    var bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.write(escape(encoded, i));
        i += 2;
      } else {
        bytes.write(c == '+' ? ' ' : c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadForm(HttpServletResponse.SC_BAD_REQUEST, "a field is not UTF-8");
    }
  }

  private static int escape(String encoded, int at) throws BadForm {
    int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), HEX) : -1;
    int low = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 2), HEX) : -1;
    if (high < 0 || low < 0) {
      throw new BadForm(HttpServletResponse.SC_BAD_REQUEST, "a malformed escape");
    }
    return high * HEX + low;
  }
}
