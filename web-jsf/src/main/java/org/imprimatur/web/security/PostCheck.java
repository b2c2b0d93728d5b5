package org.imprimatur.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** Says whether a POST to a page comes from one of our own pages and is of a size a page sends. */
final class PostCheck {

  private static final int MOST_PARAMETERS = 1_000;

  private PostCheck() {}

  /** Returns the status to refuse with; 0 when the request may pass. */
  static int refusal(HttpServletRequest request, long largestBody) {
    if (request.getContentLengthLong() > largestBody) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (foreign(request)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    return request.getParameterMap().size() > MOST_PARAMETERS ? HttpServletResponse.SC_BAD_REQUEST : 0;
  }

  /** Browsers say where a request comes from; a request that says nothing still needs the view's own secret. */
  private static boolean foreign(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin != null && !authority(origin).equals(request.getHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
