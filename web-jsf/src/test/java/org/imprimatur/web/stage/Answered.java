package org.imprimatur.web.stage;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a request was answered, without a server. */
public final class Answered {

  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Cookie> cookies = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringWriter written = new StringWriter();
  private final HttpServletResponse response = Stub.of(HttpServletResponse.class, this::answer);
  private int status = HttpServletResponse.SC_OK;
  private boolean pageOfServer;

  /** Returns the response. */
  public HttpServletResponse response() {
    return response;
  }

  /** Returns the status. */
  public int status() {
    return status;
  }

  /** Tells whether the server was left to say it with a page of its own. */
  public boolean pageOfServer() {
    return pageOfServer;
  }

  /** Returns a header; null where there is none. */
  public String header(String name) {
    return headers.get(name);
  }

  /** Returns the cookies. */
  public List<Cookie> cookies() {
    return cookies;
  }

  /** Returns the body. */
  public String body() {
    return bytes.toString(StandardCharsets.UTF_8) + written;
  }

  /** Returns the body as it was sent. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  private Object answer(String name, List<Object> arguments) {
    switch (name) {
      case "setStatus" -> status = (int) arguments.get(0);
      case "sendError" -> {
        status = (int) arguments.get(0);
        pageOfServer = true;
      }
      case "setHeader" -> headers.put((String) arguments.get(0), (String) arguments.get(1));
      case "setContentType" -> headers.put("Content-Type", (String) arguments.get(0));
      case "addCookie" -> cookies.add((Cookie) arguments.get(0));
      case "resetBuffer" -> bytes.reset();
      default -> {
        return read(name);
      }
    }
    return null;
  }

  private Object read(String name) {
    return switch (name) {
      case "getStatus" -> status;
      case "getContentType" -> headers.get("Content-Type");
      case "isCommitted" -> false;
      case "getOutputStream" -> new Body();
      case "getWriter" -> new PrintWriter(written);
      default -> throw Stub.unknown(name);
    };
  }

  private final class Body extends ServletOutputStream {
    @Override
    public void write(int each) {
      bytes.write(each);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw Stub.unknown("setWriteListener");
    }
  }
}
