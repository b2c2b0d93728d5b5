package org.imprimatur.launch;

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

  Failure(int code, String sentence) {
    super(sentence);
    this.code = code;
  }

  Failure(int code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  int code() {
    return code;
  }
}
