package org.imprimatur.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.web.shared.CallFault;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.shared.SaidProblem;
import org.imprimatur.web.shared.Words;

/**
 * Makes a problem of every refusal that has no words of its own. A header that cannot be parsed is refused before any
 * mapper of exceptions is asked, and what a filter refuses would be answered with a page.
 */
public class ApiAnswers extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Map<Integer, Problem> KNOWN =
      Stream.of(CallFault.BAD_REQUEST, CallFault.NO_SUCH_CALL, CallFault.METHOD_NOT_ALLOWED, CallFault.REQUEST_TIMEOUT,
          CallFault.REQUEST_ENTITY_TOO_LARGE, CallFault.FAULT)
          .collect(Collectors.toMap(CallFault::status, Problem::of));

  /** What is said of a call that is refused for anything else. */
  private enum Refused {
    CALL
  }

  @Inject Words words;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new HttpServletResponseWrapper(response) {
      @Override
      public void sendError(int status) throws IOException {
        say(response, status);
      }

      @Override
      public void sendError(int status, String ignored) throws IOException {
        say(response, status);
      }
    });
    if (response.getStatus() >= 400 && response.getContentType() == null && !response.isCommitted()) {
      say(response, response.getStatus());
    }
  }

  private void say(HttpServletResponse response, int status) throws IOException {
    var problem = KNOWN.getOrDefault(status,
        new Problem(status, "REFUSED", Sentence.of(Refused.CALL), Optional.empty(), Optional.empty()));
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(Problem.TYPE);
    response.setHeader("Content-Language", words.getLocale().getLanguage());
    response.getOutputStream().write(StrictJson.write(SaidProblem.of(problem, words)));
  }
}
