package org.imprimatur.audit.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Chain;

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

  private static final String USAGE =
      "Name one file: the log as exported by GET /api/v1/audit/entries with Accept: application/x-ndjson.";

  private VerifyLog() {}

  /** Checks the file that the only argument names and ends with 0, 1 or 2. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Checks and prints what was found; returns the exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && args[0].equals("--help")) {
      out.println("Usage: verify FILE. " + USAGE + " Ends with 0: in order; 1: tampered with; 2: cannot be read.");
      return INTACT;
    }
    if (args.length != 1) {
      err.println(USAGE);
      return UNREADABLE;
    }
    try (var lines = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
      return check(lines, out);
    } catch (IOException | IllegalArgumentException unreadable) {
      err.println(
          args[0] + " cannot be read as an exported log: " + fact(unreadable) + ". Export it again and compare.");
      return UNREADABLE;
    }
  }

  private static String fact(Exception unreadable) {
    if (unreadable instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return unreadable instanceof CharacterCodingException ? "it is not UTF-8 text" : unreadable.getMessage();
  }

  private static int check(BufferedReader lines, PrintStream out) throws IOException {
    var chain = new Chain();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var fault = chain.next(entry(line, chain.length() + 1));
      if (fault.isPresent()) {
        out.println("The log was tampered with: " + fault.get() + ". Everything before it is in order.");
        return TAMPERED;
      }
    }
    if (chain.length() == 0) {
      throw new IllegalArgumentException("it is empty");
    }
    out.println(chain.length() + " entries in order, head " + chain.head());
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
      throw new IllegalArgumentException("line " + number + " is not an entry", malformed);
    }
  }

  private static long number(JsonNode node) {
    if (node == null || !node.path("seq").isIntegralNumber() || !node.path("seq").canConvertToLong()) {
      throw new IllegalArgumentException("an entry lacks its number");
    }
    return node.path("seq").asLong();
  }

  private static String text(JsonNode node, String member) {
    if (!node.path(member).isTextual()) {
      throw new IllegalArgumentException("an entry lacks \"" + member + "\"");
    }
    return node.path(member).asText();
  }
}
