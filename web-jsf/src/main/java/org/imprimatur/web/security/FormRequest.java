package org.imprimatur.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request whose fields we read ourselves, within limits: the server answers 500 to a form over its own. */
final class FormRequest extends HttpServletRequestWrapper {

  /** Room for the longest text (100,000 characters, nine bytes each when escaped) with everything around it, twice. */
  static final int MOST_BYTES = 2_000_000;

  private final Map<String, List<String>> fields;

  private FormRequest(HttpServletRequest request, Map<String, List<String>> fields) {
    super(request);
    this.fields = fields;
  }

  /** Reads the query and, of a form, the body. */
  static FormRequest read(HttpServletRequest request) throws IOException, BadForm {
    var fields = new LinkedHashMap<>(FormFields.ofQuery(request.getQueryString()));
    if ("POST".equals(request.getMethod())) {
      FormFields.read(body(request), fields);
    }
    return new FormRequest(request, fields);
  }

  private static String body(HttpServletRequest request) throws IOException, BadForm {
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw tooLarge();
    }
    var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BadForm tooLarge() {
    return new BadForm(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "more than " + MOST_BYTES + " bytes");
  }

  @Override
  public String getParameter(String name) {
    var values = fields.get(name);
    return values == null ? null : values.get(0);
  }

  @Override
  public String[] getParameterValues(String name) {
    var values = fields.get(name);
    return values == null ? null : values.toArray(String[]::new);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(fields.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    var map = new LinkedHashMap<String, String[]>();
    fields.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
    return Collections.unmodifiableMap(map);
  }
}
