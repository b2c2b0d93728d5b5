package org.imprimatur.web.shared;

import java.util.List;
import java.util.Locale;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.screening.model.Answer.FoundLine;

/**
 * A problem of RFC 9457 with a code that does not change, in the language of whoever called.
 *
 * @param type a name for the kind of problem
 * @param title the code in words
 * @param status the HTTP status
 * @param code stable, for programs
 * @param detail the thing, the fact and the remedy, for people
 * @param found what the policy found, when that is the problem
 * @param contentHash the hash voted on now, when the caller's was stale
 */
public record SaidProblem(
    String type, String title, int status, String code, String detail, @Flat Found found, String contentHash) {

  /**
   * What the policy found.
   *
   * @param findings each with its place in the text
   * @param policyVersion the rule set that found it
   * @param directoryVersion the directory of accounts that was used
   */
  public record Found(List<FoundLine> findings, String policyVersion, String directoryVersion) {

    static Found of(Problem.Screened screened, Words words) {
      return new Found(screened.findings(words.language()), screened.said().policyVersion(),
          screened.said().directoryVersion());
    }
  }

  /** Says a problem. */
  public static SaidProblem of(Problem problem, Words words) {
    var code = problem.code();
    return new SaidProblem(
        "urn:imprimatur:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'), words.title(code),
        problem.status(), code, words.of(problem.detail()),
        problem.screening().map(screened -> Found.of(screened, words)).orElse(null),
        problem.contentHash().orElse(null));
  }
}
