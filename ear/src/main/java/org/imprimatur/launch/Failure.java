package org.imprimatur.launch;

import java.util.Map;

/** Ends the start with one plain sentence and the exit code that belongs to it. */
final class Failure extends Exception {

  /** Wrong or unknown option. */
  static final int USAGE = 2;

  /** The port is taken or the address is not ours. */
  static final int PORT = 5;

  /** The data folder cannot be written, or another instance holds it. */
  static final int DATA = 6;

  /** The server or the application did not start. */
  static final int START = 7;

  private static final long serialVersionUID = 1L;

  private final int code;
  private final Sentence sentence;
  private final transient Map<String, ?> facts;

  Failure(int code, Sentence sentence, Map<String, ?> facts) {
    this(code, sentence, facts, null);
  }

  Failure(int code, Sentence sentence, Map<String, ?> facts, Throwable cause) {
    super(Words.english().say(sentence, facts), cause);
    this.code = code;
    this.sentence = sentence;
    this.facts = facts;
  }

  /** Its sentence in the language of whoever reads it; the message is for the log. */
  String in(Words words) {
    return words.say(sentence, facts);
  }

  int code() {
    return code;
  }
}
