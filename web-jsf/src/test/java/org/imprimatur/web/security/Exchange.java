package org.imprimatur.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** One request and what it was answered, without a server: what is not asked of it here, it does not know. */
final class Exchange {

  private final Map<String, Object> request = new HashMap<>();
  private final Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> received = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final StringWriter written = new StringWriter();
  private int status;
  private boolean passed;

  Exchange(String method, String uri) {
    request.put("getMethod", method);
    request.put("getRequestURI", uri);
    request.put("getServletPath", uri);
    request.put("getContextPath", "");
    request.put("getContentLengthLong", 0L);
    of(null, "");
  }

  Exchange by(String user) {
    Principal principal = () -> user;
    request.put("getUserPrincipal", principal);
    return this;
  }

  Exchange with(String header, String value) {
    sent.put(header, value);
    return this;
  }

  Exchange asking(String query) {
    request.put("getQueryString", query);
    return this;
  }

  Exchange of(String type, String body) {
    var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    request.put("getContentType", type);
    request.put("getInputStream", new Body(new ByteArrayInputStream(bytes)));
    return saying(bytes.length);
  }

  Exchange saying(long length) {
    request.put("getContentLengthLong", length);
    return this;
  }

  Exchange guarded(PageGuard guard) {
    FilterChain chain = (asked, answered) -> passed = true;
    try {
      guard.doFilter(stub(HttpServletRequest.class, this::asked), stub(HttpServletResponse.class, this::answered),
          chain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  /** Tells whether the request reached what the guard guards. */
  boolean passed() {
    return passed;
  }

  /** Returns the status that was set; 0 when none was. */
  int status() {
    return status;
  }

  String header(String name) {
    return received.get(name);
  }

  String body() {
    return written.toString();
  }

  private Object asked(String name, Object[] arguments) {
    if (name.equals("getHeader")) {
      return sent.get((String) arguments[0]);
    }
    if (name.equals("getParameter")) {
      var query = (String) request.getOrDefault("getQueryString", "");
      return query.startsWith(arguments[0] + "=") ? query.substring(((String) arguments[0]).length() + 1) : null;
    }
    return request.get(name);
  }

  private Object answered(String name, Object[] arguments) {
    switch (name) {
      case "setHeader", "addHeader" -> received.put((String) arguments[0], (String) arguments[1]);
      case "sendError", "setStatus" -> status = (int) arguments[0];
      case "sendRedirect" -> throw new AssertionError("a redirect that would name the caller's host");
      case "setContentType", "resetBuffer", "flushBuffer" -> {
      }
      case "getWriter" -> {
        return new PrintWriter(written);
      }
      default -> throw new UnsupportedOperationException(name);
    }
    return null;
  }

  private interface Deed {
    Object of(String name, Object[] arguments);
  }

  private static <T> T stub(Class<T> type, Deed deed) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
        (self, method, arguments) -> deed.of(method.getName(), arguments)));
  }

  private static final class Body extends ServletInputStream {
    private final InputStream bytes;

    Body(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      return bytes.read(into, from, most);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("asynchronous reading");
    }
  }
}
