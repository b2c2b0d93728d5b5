package org.imprimatur.policy.model.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.policy.model.Draft;

/**
 * Posts in a text file, one after another, with a line {@code ----} between them. A post may begin with facts, one a line:
 * {@code @voice trainee}, {@code @kind newsletter}, {@code @title …}, {@code @language es}, {@code @source …}, {@code @patient composite},
 * {@code @ai}, {@code @accountsChecked}.
 */
record CaseFile(List<Draft> drafts) {

  static CaseFile read(Path file) {
    try {
      var posts = Files.readString(file).strip().split("\\R----\\R");
      return new CaseFile(Arrays.stream(posts).filter(post -> !post.isBlank()).map(CaseFile::draft).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Draft draft(String post) {
    Map<String, String> facts = new HashMap<>();
    var rest = post.strip();
    while (rest.matches("(?s)@(voice|kind|title|language|source|patient|ai|accountsChecked)\\b.*")) {
      int end = rest.indexOf('\n');
      var fact = rest.substring(1, end).split(" ", 2);
      facts.put(fact[0], fact.length > 1 ? fact[1].strip() : "true");
      rest = rest.substring(end + 1);
    }
    return new Draft(
        facts.getOrDefault("title", ""),
        rest,
        facts.getOrDefault("kind", "post"),
        facts.getOrDefault("voice", "committee"),
        facts.getOrDefault("language", "en"),
        facts.containsKey("source") ? List.of(facts.get("source")) : List.of(),
        List.of(),
        new Draft.Declared(
            facts.getOrDefault("patient", ""), List.of(), facts.containsKey("ai"), facts.containsKey("accountsChecked")));
  }
}
