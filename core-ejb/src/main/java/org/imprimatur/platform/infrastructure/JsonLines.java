package org.imprimatur.platform.infrastructure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.imprimatur.kernel.model.Sentence;

/**
 * Answers JSON Lines: each in its turn, sent before anybody is waited for; a bad line is answered and the run goes on.
 */
public final class JsonLines {

  /** Exit code: every line was answered. */
  public static final int ANSWERED = 0;

  /** Exit code: some lines could not be. */
  public static final int UNREADABLE = 2;

  /** Exit code: the command cannot work at all. */
  public static final int NOT_STARTED = 3;

  /** A text has at most 100,000 code units, each at most six bytes in JSON; the rest is room for the other members. */
  static final int LONGEST_LINE = 1_000_000;

  /** So many bytes of answers are sent together while there are more lines. */
  private static final int TOGETHER = 1 << 15;

  private JsonLines() {}

  /** Answers one line. With several threads it is asked by all of them. */
  public interface Answering {

    /**
     * Returns the answer, to be written as JSON.
     *
     * @throws Refused when the line has no answer
     */
    Object answer(Object id, JsonNode line);

    /**
     * Writes the answer to a line that is just being read; returns whether it did. A line that needs more care, for
     * whatever reason, is given to the other method, and what was written is taken back.
     */
    default boolean atOnce(JsonParser line, JsonGenerator answer) throws IOException {
      return false;
    }
  }

  /** A line that can be read and has no answer. */
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** Says why. */
    public Refused(Sentence sentence) {
      super(sentence.what().name());
      this.sentence = sentence;
    }

    Sentence sentence() {
      return sentence;
    }
  }

  /** Answers line by line; returns whether all could be answered. */
  public static boolean answer(InputStream in, OutputStream out, Answering answering) throws IOException {
    var lines = new LineReader(in, LONGEST_LINE);
    var answers = new LineAnswers(answering);
    try {
      while (lines.next()) {
        answers.add(lines.line(), lines.size());
        if (answers.size() > TOGETHER || !lines.ready()) {
          answers.send(out);
          out.flush();
        }
      }
    } finally {
      answers.send(out);
      out.flush();
    }
    return answers.all();
  }

  /** Answers as many lines at once as there are threads, in the order of the lines; returns whether all could be. */
  public static boolean answer(InputStream in, OutputStream out, Answering answering, int threads)
      throws IOException {
    if (threads == 1) {
      return answer(in, out, answering);
    }
    try (var hands = new ManyHands(answering, out, threads)) {
      var lines = new LineReader(in, LONGEST_LINE);
      while (lines.next()) {
        hands.give(lines.line(), lines.size());
        if (!lines.ready()) {
          hands.waitForAll();
        }
      }
      hands.waitForAll();
      return hands.all();
    }
  }
}
