package org.imprimatur.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * Every refusal and fault of a page, in our own words and without a word about the server. Needs nothing that can fail:
 * no bean, and English where the reader's language cannot be had.
 */
@WebServlet("/problem")
public class ProblemPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String SAID = ProblemPage.class.getName() + ".said";
  private static final int LONGEST_ADDRESS = 120;

  private record Said(String title, String text) {}

  /** Has the page of this request's refusal say these words: they know the thing, which a status does not. */
  static void say(Map<String, Object> request, String title, String text) {
    request.put(SAID, new Said(title, text));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy",
        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    response.getWriter().write(inTheirs(request, status));
  }

  private static String inTheirs(HttpServletRequest request, int status) {
    try {
      return page(request, status, Words.wanted(request));
    } catch (RuntimeException unspoken) { // Whatever it is: there is no page behind this one.
      return page(request, status, Locale.ENGLISH);
    }
  }

  private static String page(HttpServletRequest request, int status, Locale language) {
    var words = Words.in(language, ZoneOffset.UTC);
    var said = request.getAttribute(SAID) instanceof Said those ? those : said(request, status, words);
    return """
        <!DOCTYPE html>
        <html lang="%5$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, \
        initial-scale=1">
        <title>%2$s · Imprimatur</title><link rel="stylesheet" href="%1$s/assets/tokens.css"><link rel="stylesheet" \
        href="%1$s/assets/imprimatur.css"><script src="%1$s/assets/theme.js"></script></head>
        <body><main class="door"><div class="card"><div class="in stack"><a class="brand" href="%1$s/"><img \
        src="%1$s/assets/mark.svg" width="28" height="28" alt="">Imprimatur</a><h1>%2$s</h1><p>%3$s</p>
        <p class="choice"><a class="btn primary" href="%1$s/home">%4$s</a>%6$s</p></div></div></main></body></html>
        """
        .formatted(request.getContextPath(), escaped(said.title()), escaped(said.text()),
            escaped(words.say("shared.problem.home")), words.getLocale().getLanguage(), whoMay(request, status, words));
  }

  /** Whoever was told that they may not can look up who may. */
  private static String whoMay(HttpServletRequest request, int status, Words words) {
    return status == HttpServletResponse.SC_FORBIDDEN && request.getAttribute(SAID) != null
        ? "<a class=\"btn\" href=\"%s/roles\">%s</a>"
            .formatted(request.getContextPath(), escaped(words.say("shared.problem.roles")))
        : "";
  }

  private static Said said(HttpServletRequest request, int status, Words words) {
    return status == HttpServletResponse.SC_NOT_FOUND
        ? new Said(words.say("shared.problem.no-page"), words.say("shared.problem.no-page-text", address(request)))
        : new Said(words.find("shared.problem.title." + status).orElseGet(() -> words.say("shared.problem.fault")),
            words.find("shared.problem.text." + status).orElseGet(() -> words.say("shared.problem.fault-text")));
  }

  private static String address(HttpServletRequest request) {
    var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path
        : request.getRequestURI();
    return address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) + "…" : address;
  }

  /** The words may repeat a part of the address. */
  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
