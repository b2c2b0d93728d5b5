package org.imprimatur.kernel.model;

import java.util.Optional;

/** Refuses reasons that cannot be kept: they are stored, shown and, as codes, written into the audit log. */
public final class Reason {

  /** The longest reason in somebody's words, in UTF-16 code units: about a page. */
  public static final int LONGEST = 4_000;

  /** The longest code of a reason, in UTF-16 code units: a few words. */
  public static final int LONGEST_CODE = 200;

  private Reason() {}

  /** Returns why a reason in somebody's words cannot be kept; empty when it can. */
  public static Optional<Refusal> fault(String reason) {
    return fault("reason", reason, LONGEST);
  }

  /** Returns why the code of a reason cannot be kept; empty when it can. */
  public static Optional<Refusal> codeFault(String code) {
    return fault("reason's code", code, LONGEST_CODE);
  }

  private static Optional<Refusal> fault(String name, String text, int longest) {
    var fault = text.length() > longest
        ? Optional.of(String.format("has %,d characters; %,d are kept. Shorten it.", text.length(), longest))
        : CleanText.fault(text);
    return fault.map(fact -> new Refusal(Code.INVALID, "The " + name + " " + fact));
  }
}
