package org.imprimatur.web.security;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** A request whose body is counted as it is read, whoever reads it. */
final class CountedRequest extends HttpServletRequestWrapper {

  private final Clock clock;
  private ServletInputStream body;

  CountedRequest(HttpServletRequest request, Clock clock) {
    super(request);
    this.clock = clock;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body = new CountedBody(super.getInputStream(), FormRequest.MOST_BYTES, clock);
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
