package org.imprimatur.platform.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.application.WrongMember;

/**
 * Answers JSON Lines one by one: each in its turn, flushed, one line in memory at a time; a bad line is answered and
 * the run goes on.
 */
public final class JsonLines {

  /** Exit code: every line was answered. */
  public static final int ANSWERED = 0;

  /** Exit code: some lines could not be. */
  public static final int UNREADABLE = 2;

  /** Exit code: the command cannot work at all. */
  public static final int NOT_STARTED = 3;

  /** A text has at most 100,000 code units, each at most six bytes in JSON; the rest is room for the other members. */
  private static final int LONGEST_LINE = 1_000_000;

  private JsonLines() {}

  /** Answers one line. */
  public interface Answering {

    /**
     * Returns the answer, to be written as JSON.
     *
     * @throws Refused when the line has no answer
     */
    Object answer(Object id, JsonNode line);
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
  }

  /** Answers line by line; returns whether all could be answered. */
  public static boolean answer(InputStream in, OutputStream out, Answering answering) throws IOException {
    var lines = new BufferedInputStream(in, 1 << 16);
    var answers = new BufferedOutputStream(out, 1 << 16);
    boolean all = true;
    var line = new ByteArrayOutputStream();
    for (boolean more = true; more;) {
      line.reset();
      more = read(lines, line);
      if (line.size() > 0 && !line.toString(StandardCharsets.UTF_8).isBlank()) {
        all &= one(line, answers, answering);
        answers.write('\n');
        answers.flush();
      }
    }
    return all;
  }

  /** Reads to the end of a line, keeps no more than a line may have; returns whether there is more. */
  private static boolean read(InputStream in, ByteArrayOutputStream line) throws IOException {
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return false;
      }
      if (line.size() <= LONGEST_LINE) {
        line.write(c);
      }
    }
    return true;
  }

  private static boolean one(ByteArrayOutputStream line, OutputStream out, Answering answering) throws IOException {
    Object id = null;
    try {
      var tree = tree(line);
      id = tree.hasNonNull("id") ? tree.get("id") : null;
      out.write(StrictJson.write(answering.answer(id, tree)));
      return true;
    } catch (Refused refused) {
      out.write(error(id, 422, refused.sentence));
    } catch (WrongMember wrong) {
      out.write(error(id, 422, wrong.sentence()));
    } catch (Unreadable malformed) {
      out.write(error(id, 400, new Sentence(LineFault.UNREADABLE, Map.of("why", malformed.sentence()))));
    }
    return false;
  }

  private static JsonNode tree(ByteArrayOutputStream line) {
    if (line.size() > LONGEST_LINE) {
      throw new Refused(new Sentence(LineFault.TOO_LONG, Map.of("most", String.valueOf(LONGEST_LINE))));
    }
    var tree = StrictJson.tree(line.toByteArray());
    if (!tree.isObject()) {
      throw new Refused(Sentence.of(LineFault.NO_OBJECT));
    }
    return tree;
  }

  /** Programs read it: it is in English, whoever typed the command. */
  private static byte[] error(Object id, int status, Sentence sentence) {
    var error = Map.of("status", status, "message", Phrasebook.english().say(sentence));
    return StrictJson.write(id == null ? Map.of("error", error) : Map.of("id", id, "error", error));
  }
}
