package org.imprimatur.pack.model;

import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Message;

/**
 * One thing a rule looks for.
 *
 * @param patterns names of patterns; any will do
 * @param detector the name of a detector in code that uses the patterns; empty when there is none
 * @param subtype for {@code privacy} the kind of identifier; empty else
 * @param what what to call it in the message, such as {@code a telephone number}; may be empty
 * @param checks names of checks a hit must pass, such as {@code luhn}
 * @param severity overrides the rule's; empty when it does not
 * @param broken whether it is also found where a line, a post or a field ends in its midst
 */
public record Find(
    List<Located> patterns, Optional<Located> detector, String subtype, Message what, List<Located> checks,
    String severity, boolean broken) {

  public Find {
    patterns = List.copyOf(patterns);
    checks = List.copyOf(checks);
  }
}
