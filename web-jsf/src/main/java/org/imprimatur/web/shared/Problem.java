package org.imprimatur.web.shared;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.screening.model.Answer.FoundLine;

/**
 * A problem of RFC 9457 with a code that does not change.
 *
 * @param type a name for the kind of problem
 * @param title the code in words
 * @param status the HTTP status
 * @param code stable, for programs
 * @param detail the thing, the fact and the remedy, for people
 * @param findings what the policy found, when that is the problem
 * @param policyVersion the rule set that found it
 * @param directoryVersion the directory of accounts that was used
 * @param contentHash the hash voted on now, when the caller's was stale
 */
public record Problem(
    String type, String title, int status, String code, String detail, List<FoundLine> findings, String policyVersion,
    String directoryVersion,
    String contentHash) {

  /** The media type of a problem. */
  public static final String TYPE = "application/problem+json";

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  /** Makes the problem for a refusal. */
  public static Problem of(Refusal refusal) {
    return of(status(refusal.code()), refusal.code().name(), refusal.message());
  }

  /** Makes a problem without findings. */
  public static Problem of(int status, String code, String detail) {
    var title = code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Problem("urn:imprimatur:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'), title, status, code,
        detail, null, null, null, null);
  }

  public Problem with(Screening said, String text) {
    var found = said.findings().stream().map(finding -> FoundLine.of(finding, text)).toList();
    return new Problem(type, title, status, code, detail, found, said.policyVersion(), said.directoryVersion(),
        contentHash);
  }

  public Problem withHash(String hash) {
    return new Problem(type, title, status, code, detail, findings, policyVersion, directoryVersion, hash);
  }

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
