package org.imprimatur.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Every refusal and fault of a page, in our own words and without a word about the server. Needs nothing that can fail.
 */
@WebServlet("/problem")
public class ProblemPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String SAID = ProblemPage.class.getName() + ".said";
  private static final int LONGEST_ADDRESS = 120;

  private record Words(String title, String text) {}

  private static final Words FAULT =
      new Words("Something failed on our side",
          "Nothing was changed, and what you typed is kept in this window: open your draft again. If it stays, tell the office when it happened.");

  private static final Map<Integer, Words> WORDS =
      Map.of(
          400,
          new Words("This request could not be read",
              "A part of it was malformed. Go back and try again; what you saved is kept."),
          403,
          new Words("This was sent from another site",
              "What another site sends in your name is not done here. Nothing was changed. Open the page here and use its own buttons."),
          405, new Words("This is not possible here", "Open the page in your browser and use its buttons."),
          415, new Words("This kind of content is not read here", "Use the form of the page. Nothing was changed."),
          431, new Words("The request is too large", "Clear the cookies of this site and try again."),
          413, new Words("This is too large",
              "A form takes about two million bytes. Shorten the text; your saved draft is kept, and what you typed last is in this window: open the draft again."));

  /** Has the page of this request's refusal say these words: they know the thing, which a status does not. */
  static void say(Map<String, Object> request, String title, String text) {
    request.put(SAID, new Words(title, text));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    var words = request.getAttribute(SAID) instanceof Words said ? said
        : status == HttpServletResponse.SC_NOT_FOUND ? nothing(request) : WORDS.getOrDefault(status, FAULT);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy",
        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    response.getWriter().write(page(request.getContextPath(), words));
  }

  private static Words nothing(HttpServletRequest request) {
    var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path
        : request.getRequestURI();
    var shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) + "…" : address;
    return new Words("There is no such page",
        "Nothing is at " + shown + ". Check the address, or go back to your posts.");
  }

  /** The words may repeat a part of the address. */
  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static String page(String root, Words words) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%2$s · Imprimatur</title><link rel="stylesheet" href="%1$s/assets/tokens.css"><link rel="stylesheet" href="%1$s/assets/imprimatur.css"><script src="%1$s/assets/theme.js"></script></head>
        <body><main class="door"><div class="card"><div class="in stack"><a class="brand" href="%1$s/"><img src="%1$s/assets/mark.svg" width="28" height="28" alt="">Imprimatur</a><h1>%2$s</h1><p>%3$s</p>
        <p><a class="btn primary" href="%1$s/home">Go to the home page</a></p></div></div></main></body></html>
        """.formatted(root, escaped(words.title()), escaped(words.text()));
  }
}
