package org.imprimatur.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.regex.Pattern;

/** Says whether a POST to a page comes from one of our own pages and is a form. */
final class PostCheck {

  private static final Pattern FORM =
      Pattern.compile("application/x-www-form-urlencoded(?: *; *charset *= *\"?utf-8\"?)? *", Pattern.CASE_INSENSITIVE);

  private PostCheck() {}

  /** Returns the status to refuse with; 0 when the request may pass. */
  static int refusal(HttpServletRequest request) {
    if (foreign(request)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    var type = request.getContentType();
    return type != null && FORM.matcher(type).matches() ? 0 : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
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
