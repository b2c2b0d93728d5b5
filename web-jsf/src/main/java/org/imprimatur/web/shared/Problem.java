package org.imprimatur.web.shared;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.screening.model.Answer.FoundLine;

/**
 * A problem that a call is answered with, in no language yet: {@link SaidProblem} is what is sent of it.
 *
 * @param status the HTTP status
 * @param code stable, for programs
 * @param detail the thing, the fact and the remedy
 * @param screening what the policy says of the text, and the text, when that is the problem
 * @param contentHash the hash voted on now, when the caller's was stale
 */
public record Problem(int status, String code, Sentence detail, Optional<Screened> screening,
    Optional<String> contentHash) {

  /** The media type of a problem. */
  public static final String TYPE = "application/problem+json";

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  /** What the policy says of a text. */
  public record Screened(Screening said, String text) {

    List<FoundLine> findings(String language) {
      return said.findings().stream().map(finding -> FoundLine.of(finding, text, language)).toList();
    }
  }

  /** Makes the problem for a refusal. */
  public static Problem of(Refusal refusal) {
    return new Problem(status(refusal.code()), refusal.code().name(), refusal.sentence(), Optional.empty(),
        Optional.empty());
  }

  /** Makes the problem for a faulty call. */
  public static Problem of(Fault fault) {
    return of(fault, Map.of());
  }

  /** Makes the problem for a faulty call, with the facts that its sentence tells. */
  public static Problem of(Fault fault, Map<String, Object> facts) {
    return new Problem(fault.status(), fault.code(), new Sentence((Enum<?>) fault, facts), Optional.empty(),
        Optional.empty());
  }

  /** Returns it with what the policy says of a text. */
  public Problem with(Screening said, String text) {
    return new Problem(status, code, detail, Optional.of(new Screened(said, text)), contentHash);
  }

  /** Returns it with the hash that is voted on now. */
  public Problem withHash(Optional<String> hash) {
    return new Problem(status, code, detail, screening, hash);
  }

  /** Returns the answer; whoever sends it says it in the caller's language. */
  public Response response() {
    return Response.status(status).type(TYPE).entity(this).build();
  }

  private static int status(Code code) {
    return switch (code) {
      case CURSOR_INVALID -> 400;
      case NOT_FOUND -> 404;
      case NOT_ALLOWED, VOTER_IS_AUTHOR, VOTER_IS_EDITOR, VOTER_IS_SUPERVISOR, NOT_A_VOTER, VOTER_RECUSED -> 403;
      case WRONG_STATE, GUARD_NOT_MET, STALE_VERSION, STALE_HASH, ROUND_CLOSED -> 409;
      case REASON_MISSING, INVALID, TOO_LONG, ANSWERS_MISSING, SCREENING_BLOCKED -> UNPROCESSABLE;
      case SCREENING_FAILED, TOO_BUSY -> 503;
      case SIGN_IN_FAILED -> 401;
      case TOO_MANY_TRIES -> TOO_MANY;
    };
  }
}
