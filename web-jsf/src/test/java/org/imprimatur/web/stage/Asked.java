package org.imprimatur.web.stage;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request without a server, which can still be changed after it was handed out. */
public final class Asked {

  /** What the tests of a page call the session that was begun for it. */
  public static final String FIRST_SESSION = "first";

  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Object> session = new HashMap<>();
  private final List<Cookie> cookies = new ArrayList<>();
  private final HttpServletRequest request = Stub.of(HttpServletRequest.class, this::answer);
  private final String method;
  private final String uri;
  private List<Locale> locales = List.of(Locale.ENGLISH);
  private String user;
  private String server = "http://192.0.2.7:8080";
  private String sessionId;
  private boolean secure;
  private int idle;

  private Asked(String method, String uri) {
    this.method = method;
    this.uri = uri;
  }

  /** Asks for a page. */
  public static Asked get(String uri) {
    return new Asked("GET", uri);
  }

  /** Sends something. */
  public static Asked post(String uri) {
    return new Asked("POST", uri);
  }

  /** Sends a field, or a part of the query. */
  public Asked with(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  /** Sends a header, once more if it is there. */
  public Asked saying(String header, String value) {
    headers.computeIfAbsent(header, fresh -> new ArrayList<>()).add(value);
    return this;
  }

  /** Says who asks; null for a visitor. */
  public Asked by(String username) {
    user = username;
    return this;
  }

  /** Says in which languages the browser would be spoken to. */
  public Asked in(String... languages) {
    locales = List.of(languages).stream().map(Locale::forLanguageTag).toList();
    return this;
  }

  /** Shows a cookie. */
  public Asked showing(Cookie cookie) {
    cookies.add(cookie);
    return this;
  }

  /** Comes over https, where cookies are marked so. */
  public Asked secure() {
    secure = true;
    return this;
  }

  /** Comes with a session that was begun before. */
  public Asked inSession() {
    sessionId = FIRST_SESSION;
    return this;
  }

  /** Sets what a filter or the server would have set. */
  public Asked where(String attribute, Object value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Returns the request. */
  public HttpServletRequest request() {
    return request;
  }

  /** Returns what was sent by names. */
  public Map<String, String> parameters() {
    return parameters;
  }

  /** Returns what is set on the request. */
  public Map<String, Object> attributes() {
    return attributes;
  }

  /** Returns the id of the session; null without one. */
  public String sessionId() {
    return sessionId;
  }

  /** Has it be sent to a server by that address, up to the path. */
  public Asked at(String address) {
    server = address;
    return this;
  }

  /** Returns after how many idle seconds the session ends; 0 while nobody said so. */
  public int idle() {
    return idle;
  }

  @SuppressWarnings("JdkObsolete") // A servlet answers its address by nothing newer.
  private Object answer(String name, List<Object> arguments) {
    var first = arguments.isEmpty() ? "" : arguments.get(0);
    return switch (name) {
      case "getMethod" -> method;
      case "getRequestURI", "getServletPath" -> uri;
      case "getRequestURL" -> new StringBuffer(server + uri);
      case "getContextPath" -> "";
      case "getRemoteAddr" -> "192.0.2.1";
      case "getParameter" -> parameters.get(first);
      case "getHeader" -> headers.getOrDefault(first, Collections.singletonList(null)).get(0);
      case "getHeaders" -> Collections.enumeration(headers.getOrDefault(first, List.of()));
      case "getLocales" -> Collections.enumeration(locales);
      case "getAttribute" -> attributes.get(first);
      case "setAttribute" -> attributes.put((String) first, arguments.get(1));
      case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
      case "getUserPrincipal" -> user == null ? null : (Principal) () -> user;
      case "getSession" -> session(!Boolean.FALSE.equals(arguments.isEmpty() ? null : first));
      case "changeSessionId" -> changed("fresh");
      case "getServletContext" -> Stub.of(ServletContext.class, this::server);
      default -> throw Stub.unknown(name);
    };
  }

  private String changed(String id) {
    sessionId = id;
    return id;
  }

  private Object endsAfter(int seconds) {
    idle = seconds;
    return null;
  }

  private HttpSession session(boolean begin) {
    if (sessionId == null && begin) {
      sessionId = FIRST_SESSION;
    }
    return sessionId == null ? null : Stub.of(HttpSession.class, this::session);
  }

  private Object session(String name, List<Object> arguments) {
    return switch (name) {
      case "getId" -> sessionId;
      case "getAttribute" -> session.get((String) arguments.get(0));
      case "setAttribute" -> session.put((String) arguments.get(0), arguments.get(1));
      case "removeAttribute" -> session.remove((String) arguments.get(0));
      case "setMaxInactiveInterval" -> endsAfter((int) arguments.get(0));
      default -> throw Stub.unknown(name);
    };
  }

  private Object server(String name, List<Object> arguments) {
    if (name.equals("getSessionCookieConfig")) {
      return Stub.of(SessionCookieConfig.class, (asked, none) -> asked.equals("isSecure") ? secure : null);
    }
    throw Stub.unknown(name);
  }
}
