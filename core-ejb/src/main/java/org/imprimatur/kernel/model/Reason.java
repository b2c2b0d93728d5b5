package org.imprimatur.kernel.model;

import java.util.Map;
import java.util.Optional;

/** Refuses reasons that cannot be kept: they are stored, shown and, as codes, written into the audit log. */
public final class Reason {

  /** The longest reason in somebody's words, in UTF-16 code units: about a page. */
  public static final int LONGEST = 4_000;

  /** The longest code of a reason, in UTF-16 code units: a few words. */
  public static final int LONGEST_CODE = 200;

  /** What is refused. */
  enum Field {
    REASON,
    CODE
  }

  private Reason() {}

  /** Returns why a reason in somebody's words cannot be kept; empty when it can. */
  public static Optional<Refusal> fault(String reason) {
    return fault(Field.REASON, reason, LONGEST);
  }

  /** Returns why the code of a reason cannot be kept; empty when it can. */
  public static Optional<Refusal> codeFault(String code) {
    return fault(Field.CODE, code, LONGEST_CODE);
  }

  private static Optional<Refusal> fault(Field field, String text, int longest) {
    return text.length() > longest
        ? Optional.of(Refusal.of(TextGrounds.TOO_LONG,
            Map.of("field", field, "length", text.length(), "most", longest)))
        : CleanText.fault(field, text);
  }
}
