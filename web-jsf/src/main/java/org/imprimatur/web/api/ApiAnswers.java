package org.imprimatur.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.web.shared.Problem;

/**
 * Makes a problem of every refusal that has no words of its own. A header that cannot be parsed is refused before any
 * mapper of exceptions is asked, and what a filter refuses would be answered with a page.
 */
public class ApiAnswers extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Map<Integer, Problem> KNOWN =
      Map.of(
          400,
          Problem.of(400, "BAD_REQUEST",
              "The address or a header of this call cannot be read. See /api/v1/openapi.json."),
          404, Problem.of(404, "NOT_FOUND", "There is no such call. See /api/v1/openapi.json."),
          405, Problem.of(405, "METHOD_NOT_ALLOWED", "This address is not called that way. See /api/v1/openapi.json."),
          408, Problem.of(408, "REQUEST_TIMEOUT", "The body did not come in time. Send it again."),
          413, Problem.of(413, "REQUEST_ENTITY_TOO_LARGE", "The body is larger than any call takes. Send less."));

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

  private static void say(HttpServletResponse response, int status) throws IOException {
    var problem = KNOWN.getOrDefault(status,
        Problem.of(status, "REFUSED", "This call is not possible. See /api/v1/openapi.json."));
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(Problem.TYPE);
    response.getOutputStream().write(StrictJson.write(problem));
  }
}
