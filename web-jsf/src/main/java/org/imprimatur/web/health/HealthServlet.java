package org.imprimatur.web.health;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.imprimatur.health.application.ReadHealth;
import org.imprimatur.health.model.Vital;

/**
 * Whether the server lives, and whether it can do its work: 200, or 503 with what fails. Mail that
 * fails is said, and the server works all the same. The answers have the form of
 * MicroProfile Health, which watchers know.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject transient ReadHealth health;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean asksWork = request.getServletPath().equals("/health/ready");
    var asked = asksWork ? health.watched() : Set.<Vital>of();
    var failing = asksWork ? health.failing() : Set.<Vital>of();
    boolean works = failing.stream().noneMatch(Vital::needed);
    response.setStatus(works ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(MAPPER.writeValueAsString(answer(works, asked, failing)));
  }

  private static Map<String, Object> answer(boolean works, Set<Vital> asked, Set<Vital> failing) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("status", status(works));
    answer.put("checks", asked.stream().map(each -> check(each, failing)).toList());
    return answer;
  }

  private static Map<String, Object> check(Vital vital, Set<Vital> failing) {
    var check = new LinkedHashMap<String, Object>();
    check.put("name", vital.wire());
    check.put("status", status(!failing.contains(vital)));
    return check;
  }

  private static String status(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
