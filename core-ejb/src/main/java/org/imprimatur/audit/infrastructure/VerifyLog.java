package org.imprimatur.audit.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Chain;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.infrastructure.Console;

/** The command that checks an exported log offline: no server, no database, one line in memory at a time. */
public final class VerifyLog {

  /** Every entry follows the one before. */
  static final int INTACT = 0;

  /** An entry was changed, removed, added or moved. */
  static final int TAMPERED = 1;

  /** The file cannot be read as an exported log. */
  static final int UNREADABLE = 2;

  /** A second object on a line, or a member said twice, could hide what a reader of the file would see. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  /** A file that is not of the exported form. */
  private static final class NoLog extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Sentence why;

    NoLog(Unreadable why, Map<String, Object> facts) {
      super(why.name());
      this.why = new Sentence(why, facts);
    }
  }

  private VerifyLog() {}

  /** Checks the file that the only argument names and ends with 0, 1 or 2. */
  public static void main(String[] args) {
    System.exit(run(args, Console.ofProcess()));
  }

  /** Checks and prints what was found; returns the exit code. */
  static int run(String[] args, Console console) {
    if (args.length == 1 && args[0].equals("--help")) {
      console.tell(Verdict.HELP, Map.of("usage", Sentence.of(Verdict.USAGE)));
      return INTACT;
    }
    if (args.length != 1) {
      console.refuse(Sentence.of(Verdict.USAGE));
      return UNREADABLE;
    }
    try (var lines = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
      return check(lines, console);
    } catch (IOException | InvalidPathException | NoLog unreadable) {
      console.refuse(Verdict.UNREADABLE, Map.of("file", args[0], "why", why(unreadable)));
      return UNREADABLE;
    }
  }

  private static Sentence why(Exception unreadable) {
    if (unreadable instanceof NoLog fault) {
      return fault.why;
    } else if (unreadable instanceof NoSuchFileException) {
      return Sentence.of(Unreadable.NO_FILE);
    }
    return unreadable instanceof CharacterCodingException ? Sentence.of(Unreadable.NOT_UTF8)
        : new Sentence(Unreadable.AS_TOLD, Map.of("fault", String.valueOf(unreadable.getMessage())));
  }

  private static int check(BufferedReader lines, Console console) throws IOException {
    var chain = new Chain();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var fault = chain.next(entry(line, chain.length() + 1));
      if (fault.isPresent()) {
        console.tell(Verdict.TAMPERED, Map.of("fault", fault.get()));
        return TAMPERED;
      }
    }
    if (chain.length() == 0) {
      throw new NoLog(Unreadable.EMPTY, Map.of());
    }
    console.tell(Verdict.INTACT, Map.of("length", String.valueOf(chain.length()), "head", chain.head()));
    return INTACT;
  }

  private static AuditEntry entry(String line, long number) {
    try {
      var node = MAPPER.readTree(line);
      return new AuditEntry(
          number(node), Instant.parse(text(node, "at")), text(node, "actor"), text(node, "action"),
          text(node, "subject"),
          text(node, "details"), text(node, "previous"), text(node, "hash"));
    } catch (JsonProcessingException | DateTimeException malformed) {
      throw new NoLog(Unreadable.NO_ENTRY, Map.of("line", String.valueOf(number)));
    }
  }

  private static long number(JsonNode node) {
    if (node == null || !node.path("seq").isIntegralNumber() || !node.path("seq").canConvertToLong()) {
      throw new NoLog(Unreadable.NO_NUMBER, Map.of());
    }
    return node.path("seq").asLong();
  }

  private static String text(JsonNode node, String member) {
    if (!node.path(member).isTextual()) {
      throw new NoLog(Unreadable.NO_MEMBER, Map.of("member", member));
    }
    return node.path(member).asText();
  }
}
