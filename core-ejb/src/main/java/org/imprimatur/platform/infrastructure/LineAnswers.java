package org.imprimatur.platform.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.application.WrongMember;

/** The answers to lines that follow each other, until they are sent. For one thread. */
final class LineAnswers {

  private static final String BLANKS = " \t\r";

  private final JsonLines.Answering answering;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final Said said = new Said();
  private CharBuffer text = CharBuffer.allocate(1 << 10);
  private boolean all = true;

  LineAnswers(JsonLines.Answering answering) {
    this.answering = answering;
  }

  /** What was said can be taken back to where it was right. */
  private static final class Said extends ByteArrayOutputStream {

    void backTo(int size) {
      count = size;
    }
  }

  /** Answers a line, if it says anything. */
  void add(byte[] line, int size) {
    if (!blank(line, size)) {
      all &= size <= JsonLines.LONGEST_LINE && atOnce(line, size) || withCare(Arrays.copyOf(line, size));
      said.write('\n');
    }
  }

  /** Returns how many bytes wait to be sent. */
  int size() {
    return said.size();
  }

  /** Tells whether all lines could be answered. */
  boolean all() {
    return all;
  }

  /** Sends what was answered. */
  void send(OutputStream out) throws IOException {
    said.writeTo(out);
    said.reset();
  }

  private static boolean blank(byte[] line, int size) {
    int at = 0;
    while (at < size && BLANKS.indexOf(line[at]) >= 0) {
      at++;
    }
    return at == size || line[at] != '{' && new String(line, 0, size, StandardCharsets.UTF_8).isBlank();
  }

  /** Most lines are as they should be. Whatever is the matter with another is found out by reading it with care. */
  private boolean atOnce(byte[] line, int size) {
    int before = said.size();
    boolean answered = false;
    if (decoded(line, size)) {
      try (var parser = StrictJson.parser(text.array(), text.position());
          var generator = StrictJson.generator(said)) {
        answered = answering.atOnce(parser, generator);
      } catch (JsonProcessingException unread) {
        answered = false;
      } catch (IOException e) {
        throw new IllegalStateException("memory cannot be written", e);
      }
    }
    if (!answered) {
      said.backTo(before);
    }
    return answered;
  }

  private boolean decoded(byte[] line, int size) {
    if (text.capacity() < size) {
      text = CharBuffer.allocate(Math.max(size, 2 * text.capacity()));
    }
    text.clear();
    return decoder.reset().decode(ByteBuffer.wrap(line, 0, size), text, true).isUnderflow();
  }

  private boolean withCare(byte[] line) {
    Object id = null;
    try {
      var tree = tree(line);
      id = tree.hasNonNull("id") ? tree.get("id") : null;
      said.writeBytes(StrictJson.write(answering.answer(id, tree)));
      return true;
    } catch (JsonLines.Refused refused) {
      said.writeBytes(error(id, 422, refused.sentence()));
    } catch (WrongMember wrong) {
      said.writeBytes(error(id, 422, wrong.sentence()));
    } catch (Unreadable malformed) {
      said.writeBytes(error(id, 400, new Sentence(LineFault.UNREADABLE, Map.of("why", malformed.sentence()))));
    }
    return false;
  }

  private static JsonNode tree(byte[] line) {
    if (line.length > JsonLines.LONGEST_LINE) {
      throw new JsonLines.Refused(
          new Sentence(LineFault.TOO_LONG, Map.of("most", String.valueOf(JsonLines.LONGEST_LINE))));
    }
    var tree = StrictJson.tree(line);
    if (!tree.isObject()) {
      throw new JsonLines.Refused(Sentence.of(LineFault.NO_OBJECT));
    }
    return tree;
  }

  /** Programs read it: it is in English, whoever typed the command. */
  private static byte[] error(Object id, int status, Sentence sentence) {
    var answer = new LinkedHashMap<String, Object>();
    if (id != null) {
      answer.put("id", id);
    }
    var error = new LinkedHashMap<String, Object>();
    error.put("status", status);
    error.put("message", Phrasebook.english().say(sentence));
    answer.put("error", error);
    return StrictJson.write(answer);
  }
}
