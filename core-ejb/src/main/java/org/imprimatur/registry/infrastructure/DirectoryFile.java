package org.imprimatur.registry.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.registry.model.VerifiedAccount;

/**
 * Reads a directory that a server exported. What cannot be read is refused: a screening without it would say less than
 * it seems to.
 */
public final class DirectoryFile {

  private static final Set<String> MEMBERS =
      Set.of("format", "names", "domains", "phones", "handles", "addresses", "verified");

  /** More than this is no register of accounts. */
  private static final long LONGEST = 20_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Path file;
  private final JsonNode root;

  private DirectoryFile(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  /** A file that is no directory; its sentence names it, the fault and the remedy. */
  public static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Unreadable(DirectoryFlaw flaw, Map<String, Object> facts) {
      super(flaw.name());
      this.sentence = new Sentence(flaw, facts);
    }

    /** Returns what is wrong with it. */
    public Sentence sentence() {
      return sentence;
    }
  }

  /**
   * Reads a directory.
   *
   * @throws Unreadable when the file is missing, no JSON, or not of the exported form
   */
  public static Directory read(Path file) {
    return new DirectoryFile(file, tree(file)).directory();
  }

  private static JsonNode tree(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw new Unreadable(DirectoryFlaw.TOO_LARGE, Map.of("file", file.toString()));
      }
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException fault) {
      throw new Unreadable(DirectoryFlaw.NO_JSON,
          Map.of("file", file.toString(), "line", String.valueOf(fault.getLocation().getLineNr())));
    } catch (IOException fault) {
      throw new Unreadable(DirectoryFlaw.CANNOT_BE_READ, Map.of("file", file.toString()));
    }
  }

  private Directory directory() {
    if (!root.isObject() || !root.path("format").asText().equals(Directory.FORMAT)) {
      throw new Unreadable(DirectoryFlaw.OTHER_FORMAT, Map.of("file", file.toString(), "format", Directory.FORMAT));
    }
    root.fieldNames().forEachRemaining(name -> {
      if (!MEMBERS.contains(name)) {
        throw new Unreadable(DirectoryFlaw.UNKNOWN_MEMBER, Map.of("file", file.toString(), "member", name));
      }
    });
    var society =
        SocietyProfile.of(values("names", each -> each), values("domains", each -> each),
            values("phones", each -> each), values("handles", VerifiedAccount::key), values("addresses", each -> each));
    return new Directory(society, values("verified", VerifiedAccount::key));
  }

  private Set<String> values(String member, UnaryOperator<String> form) {
    var list = root.path(member);
    var values = new HashSet<String>();
    list.forEach(each -> values.add(each.isTextual() ? each.asText().strip() : ""));
    if (!list.isArray() || values.contains("")) {
      throw new Unreadable(DirectoryFlaw.NO_LIST, Map.of("file", file.toString(), "member", member));
    }
    return values.stream().map(form).collect(Collectors.toSet());
  }
}
