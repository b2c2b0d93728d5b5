package org.imprimatur.platform.infrastructure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;

/**
 * Where a command tells whoever typed it how it went, in words. What programs read, the lines of JSON, does not pass
 * here.
 *
 * @param out for what was asked
 * @param err for why it cannot be
 * @param words the language of whoever typed it
 */
public record Console(PrintStream out, PrintStream err, Phrasebook words) {

  /** Returns that of this process; accents are written in UTF-8 whatever the terminal says of itself. */
  public static Console ofProcess() {
    return new Console(utf8(System.out), utf8(System.err), Phrasebook.ofCommands(System.getenv()));
  }

  /** Answers what was asked. */
  public void tell(Enum<?> what, Map<String, ?> facts) {
    out.println(words.say(what, facts));
  }

  /** Says why it cannot be answered. */
  public void refuse(Enum<?> what, Map<String, ?> facts) {
    err.println(words.say(what, facts));
  }

  /** Says why it cannot be answered. */
  public void refuse(Sentence sentence) {
    err.println(words.say(sentence));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
