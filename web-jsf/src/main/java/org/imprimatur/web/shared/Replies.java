package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.Once;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.model.Answer;
import org.imprimatur.submission.model.SubmissionGrounds;

/** Answers a changing call once: a repeat under the same Idempotency-Key gets the first answer and changes nothing. */
@RequestScoped
public class Replies {

  private static final int LONGEST_KEY = 200;

  private Once once;
  private Words words;
  private HttpServletRequest request;

  @Inject
  public Replies(Once once, Words words, HttpServletRequest request) {
    this.once = once;
    this.words = words;
    this.request = request;
  }

  /** For the proxy of the container. */
  protected Replies() {}

  /**
   * Does the work, or answers as before.
   *
   * @param key the Idempotency-Key header; null when the caller sent none
   * @param body what was asked, to notice another request under the same key
   */
  public Response once(String key, Object body, Supplier<Response> work) {
    if (key == null) {
      return work.get();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      return Problem.of(CallFault.KEY_INVALID, Map.of("most", LONGEST_KEY)).response();
    }
    var digest = Sha256.hex(request.getMethod() + ' ' + request.getRequestURI() + ' ' + base() + json(body));
    var caller = request.getUserPrincipal().getName();
    var earlier = once.earlier(caller, key);
    if (earlier.isPresent()) {
      return replay(earlier.get(), digest);
    }
    try {
      return response(once.run(caller, key, () -> answer(work.get(), digest)));
    } catch (RuntimeException lost) {
      return once.earlier(caller, key).map(first -> replay(first, digest)).orElseThrow(() -> lost);
    }
  }

  /** Answers with what was done, or with the problem of what stood against it. */
  public static <T> Response of(Decision<T> decision, Function<? super T, Response> done) {
    return decision.answer().map(done).orElseGet(() -> refused(decision.objection().orElseThrow()));
  }

  /** The answer for what is not there and for what must not be seen. */
  public static Response missing(String id) {
    return Problem.of(Refusal.notFound(SubmissionGrounds.NO_SUCH_POST, id)).response();
  }

  /** Reads a version out of an If-Match header, quoted or not, weak or not. */
  public static Optional<Long> version(String match) {
    var digits = match == null ? "" : match.replaceAll("^W/|\"", "");
    return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  private static Response refused(Refusal refusal) {
    var answer = Response.fromResponse(Problem.of(refusal).response());
    return refusal.seconds() > 0 ? answer.header("Retry-After", refusal.seconds()).build() : answer.build();
  }

  /** On another version it is another request: the first answer would say that it was saved. */
  private String base() {
    var match = request.getHeader("If-Match");
    return match == null ? "" : "If-Match: " + match + ' ';
  }

  private static Response replay(Answer earlier, String digest) {
    return earlier.requestDigest().equals(digest)
        ? response(earlier)
        : Problem.of(CallFault.KEY_REUSED).response();
  }

  private Answer answer(Response response, String digest) {
    return new Answer(digest, KeptReply.of(response, json(said(response.getEntity()))).text());
  }

  /** What is kept is what was sent: a repeat is told the same, in the same language. */
  private Object said(Object entity) {
    return entity instanceof Problem problem ? SaidProblem.of(problem, words) : entity;
  }

  private static Response response(Answer answer) {
    return KeptReply.read(answer.said()).response();
  }

  private static String json(Object value) {
    return new String(StrictJson.write(value), StandardCharsets.UTF_8);
  }
}
