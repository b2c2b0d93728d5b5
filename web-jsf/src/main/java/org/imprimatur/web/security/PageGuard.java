package org.imprimatur.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.identity.application.Looking;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.identity.Authentication;

/**
 * Guards every page: only a plain path; only GET, HEAD and POST; no POST from another site; no body or parameter list
 * beyond what a page needs; no bytes that are not UTF-8; nobody in without signing in, but for the public pages; and an
 * officer who must turn codes on first nowhere else.
 */
@WebFilter(filterName = "guard", urlPatterns = "/*", asyncSupported = true)
public class PageGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String RESOURCE = "/jakarta.faces.resource/";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final Set<String> LOOKING = Set.of("GET", "HEAD");
  private static final Set<String> HEALTH = Set.of("/health/live", "/health/ready");
  private static final Set<String> OPEN =
      Set.of("/login", "/code", "/passkey", "/join", "/password", "/guest", "/feed", "/feed.atom", "/feed.json",
          "/expired",
          "/problem",
          "/to-provider", "/from-provider", "/signed-out");

  /** Where an officer is led who must turn codes on before anything else. */
  private static final String SETTING_UP = "/account";

  @Inject transient Clock clock;
  @Inject transient Site site;
  @Inject transient Looking looking;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(request, response);
    int refused = PlainPath.is(request.getRequestURI()) ? refusal(request) : HttpServletResponse.SC_BAD_REQUEST;
    if (refused != 0) {
      response.sendError(refused);
      return;
    }
    if (LOOKING.contains(request.getMethod())) {
      looking.only();
    }
    var counted = new CountedRequest(request, clock);
    try {
      pass(api(path(request)) ? counted : FormRequest.read(counted), new OwnRedirects(response), chain);
    } catch (BadForm e) {
      response.sendError(e.status());
    } catch (BodyRefused e) {
      // What is left of the body must not be taken for the next request.
      response.setHeader("Connection", "close");
      response.sendError(e.status());
    }
  }

  private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(Authentication.CODE_OWED) != null && !open(request)
        && !path(request).equals(SETTING_UP)) {
      response.sendRedirect(request.getContextPath() + SETTING_UP);
    } else if (open(request) || request.getUserPrincipal() != null) {
      begin(request, response, chain);
    } else if (!request.getMethod().equals("POST")) {
      response.sendRedirect(request.getContextPath() + "/login?next="
          + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
    } else {
      expired(request, response);
    }
  }

  /** Where no page is named, the caller is shown where everybody begins. */
  private static void begin(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().equals(request.getContextPath() + "/")) {
      response.sendRedirect(request.getContextPath() + "/home");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A background request is told in its own format: a redirect would be followed unseen. */
  private static void expired(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = request.getContextPath() + "/expired";
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + page
          + "\"/></partial-response>");
    } else {
      response.sendRedirect(page);
    }
  }

  private void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (site.secure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!asset(path(request))) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (page(path(request))) {
      // It speaks the language of the browser.
      response.addHeader("Vary", "Accept-Language");
    } else {
      // Pages get theirs from PrimeFaces, with the nonce of their scripts; two policies would both apply.
      response.setHeader("Content-Security-Policy",
          "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
    }
  }

  private static int refusal(HttpServletRequest request) {
    if (path(request).startsWith(RESOURCE) && request.getParameter("pfdrid") != null) {
      // PrimeFaces' streamed content: no page of ours has any, and a made-up one would be answered with an empty 200.
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (api(path(request))) {
      return request.getContentLengthLong() > FormRequest.MOST_BYTES ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
          : 0;
    }
    if (!METHODS.contains(request.getMethod())) {
      return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    }
    return request.getMethod().equals("POST") ? post(request) : 0;
  }

  private static int post(HttpServletRequest request) {
    var path = path(request);
    boolean readOnly =
        asset(path) || path.startsWith("/p/") || path.startsWith("/feed") || logo(path) || HEALTH.contains(path);
    return readOnly ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : PostCheck.refusal(request);
  }

  private static boolean open(HttpServletRequest request) {
    var path = path(request);
    return OPEN.contains(path) || path.startsWith("/p/") || logo(path) || HEALTH.contains(path) || api(path)
        || asset(path);
  }

  private static boolean page(String path) {
    return !api(path) && !asset(path) && !logo(path) && !path.startsWith("/feed.") && !HEALTH.contains(path);
  }

  private static boolean logo(String path) {
    return path.startsWith("/logo/");
  }

  private static boolean api(String path) {
    return path.startsWith("/api/");
  }

  private static boolean asset(String path) {
    return path.startsWith("/assets/") || path.startsWith(RESOURCE);
  }

  /** The path as the server understood it, and by which it chooses what answers. */
  private static String path(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
