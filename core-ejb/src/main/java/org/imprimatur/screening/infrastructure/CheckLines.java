package org.imprimatur.screening.infrastructure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.policy.infrastructure.StoredPacks;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.screening.model.BadQuestion;
import org.imprimatur.screening.model.Judge;
import org.imprimatur.screening.model.Question;

/** The command that judges texts, one JSON object a line: no server, no database, one line in memory at a time. */
public final class CheckLines {

  static final int JUDGED = 0;
  static final int UNREADABLE = 2;
  static final int NOT_STARTED = 3;

  /** A text has at most 100,000 code units, each at most six bytes in JSON; the rest is room for the other members. */
  private static final int LONGEST_LINE = 1_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private final Judge judge;

  CheckLines(Judge judge) {
    this.judge = judge;
  }

  /** Judges what comes in and ends with 0, 2 when a line could not be judged, or 3 when the policy cannot be read. */
  public static void main(String[] args) {
    System.exit(run(System.in, System.out, System.err));
  }

  static int run(InputStream in, OutputStream out, PrintStream err) {
    try {
      var policy = new Policy(StoredPacks.shipped(), List.of());
      var society = System.getenv().getOrDefault("IMPRIMATUR_SOCIETY", "Prairie Psychiatric Society");
      return new CheckLines(new Judge(policy::screen, new Renderer(Catalogue.shipped()), society)).judge(in, out) ? JUDGED : UNREADABLE;
    } catch (IOException | RuntimeException fault) {
      err.println("The check cannot go on: " + fault.getMessage());
      return NOT_STARTED;
    }
  }

  private boolean judge(InputStream in, OutputStream out) throws IOException {
    var lines = new BufferedInputStream(in, 1 << 16);
    var answers = new BufferedOutputStream(out, 1 << 16);
    boolean all = true;
    var line = new ByteArrayOutputStream();
    for (boolean more = true; more; ) {
      line.reset();
      more = read(lines, line);
      if (line.size() > 0 && !line.toString(StandardCharsets.UTF_8).isBlank()) {
        all &= answer(line, answers);
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

  private boolean answer(ByteArrayOutputStream line, OutputStream out) throws IOException {
    Object id = null;
    try {
      var tree = tree(line);
      id = JSON.treeToValue(tree.get("id"), Object.class);
      out.write(JSON.writeValueAsBytes(judge.answer(id, JSON.treeToValue(tree, Question.class))));
      return true;
    } catch (BadQuestion refused) {
      out.write(error(id, 422, refused.getMessage()));
    } catch (JsonProcessingException | CharacterCodingException malformed) {
      var fact = malformed instanceof JsonProcessingException json ? json.getOriginalMessage() : "it is not UTF-8";
      out.write(error(id, 400, "The line cannot be read: " + fact));
    }
    return false;
  }

  private static JsonNode tree(ByteArrayOutputStream line) throws IOException {
    if (line.size() > LONGEST_LINE) {
      throw new BadQuestion("The line has more than " + LONGEST_LINE + " bytes.");
    }
    var tree = JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString());
    if (!tree.isObject()) {
      throw new BadQuestion("The line is not a JSON object.");
    }
    return tree;
  }

  private static byte[] error(Object id, int status, String message) throws JsonProcessingException {
    var error = Map.of("status", status, "message", message);
    return JSON.writeValueAsBytes(id == null ? Map.of("error", error) : Map.of("id", id, "error", error));
  }
}
