package org.imprimatur.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Redirects to our own pages by their path: the server would put in front of it whatever host the request named. */
final class OwnRedirects extends HttpServletResponseWrapper {

  private static final String LOCATION = "Location";

  OwnRedirects(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader(LOCATION, location);
    flushBuffer();
  }

  @Override
  public void setHeader(String name, String value) {
    super.setHeader(name, LOCATION.equalsIgnoreCase(name) ? path(value) : value);
  }

  @Override
  public void addHeader(String name, String value) {
    super.addHeader(name, LOCATION.equalsIgnoreCase(name) ? path(value) : value);
  }

  /** Every redirect of ours stays here, so the host can always go. */
  private static String path(String location) {
    var address = URI.create(location);
    return Optional.ofNullable(address.getRawPath()).orElse("/")
        + Optional.ofNullable(address.getRawQuery()).map(query -> "?" + query).orElse("");
  }
}
