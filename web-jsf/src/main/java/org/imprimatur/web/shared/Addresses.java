package org.imprimatur.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.SubmissionGrounds;

/** Reads the address of a page such as {@code /review/ID}, and goes to another one. */
public final class Addresses {

  private Addresses() {}

  /** Returns the address of this page, without what follows a question mark. */
  static String here(FacesContext faces) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var forwarded = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
    return (forwarded == null ? request.getRequestURI() : forwarded).substring(request.getContextPath().length());
  }

  /** Returns the part after the page's name; empty when there is none. */
  public static String lastPart(FacesContext faces) {
    var parts = here(faces).split("/");
    return parts.length > 2 ? parts[2] : "";
  }

  /** Returns what the form of this page sent by a name: a request that is injected does not see the body of a form. */
  public static String sent(String name) {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "");
  }

  /** Returns a page of ours, whatever the request asks for: home where it is none. */
  public static String ours(String asked) {
    return asked != null && asked.matches("/[A-Za-z0-9][A-Za-z0-9/?=&_.-]{0,500}") ? asked : "/home";
  }

  /**
   * Returns the address at which a visitor whose page was open for too long signs in once more, to go where they were
   * going.
   */
  static String signIn(Map<String, String> sent) {
    return "/login?late=yes&next=" + URLEncoder.encode(ours(sent.get("next")), StandardCharsets.UTF_8);
  }

  /** Returns the address at which somebody with a link, whose page was open for too long, begins once more. */
  static String linked(String page, Map<String, String> sent) {
    var key = sent.getOrDefault("key", "");
    return page + "?late=yes&key=" + (key.matches("[A-Za-z0-9_-]{1,64}") ? key : "");
  }

  /** Ends the request with a status, whose page says the sentence under a title. */
  public static void refuse(int status, String title, String sentence) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    ProblemPage.say(faces.getExternalContext().getRequestMap(), title, sentence);
    faces.getExternalContext().responseSendError(status, title);
    faces.responseComplete();
  }

  /** Ends the request as for a post that is not there; one that must not be seen looks the same. */
  public static void missing(Words words, String id) throws IOException {
    refuse(HttpServletResponse.SC_NOT_FOUND, words.say("shared.problem.no-post"),
        words.of(Refusal.notFound(SubmissionGrounds.NO_SUCH_POST, id)));
  }

  /** Sends the browser to another page of ours. */
  public static void go(String path) throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + path);
  }
}
