package org.imprimatur.pack.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.imprimatur.pack.model.PackFiles;

/** The rule that the how-to shows and no pack has: one entry of a file of rules, its patterns and its cases with it. */
final class HamsterRule {

  private static final Path PAGE = Path.of("../docs/how-to/change-the-policy.md");

  private HamsterRule() {}

  /** Returns the shipped pack with the entry in one of its files, and no other edit. */
  static PackFiles planted() {
    var files = new HashMap<>(ShippedPacks.files(ShippedPacks.DEFAULT).files());
    files.merge("rules/civility.yaml", "\n" + shown(), String::concat);
    return new PackFiles(files);
  }

  /** Returns the entry; the post is one in which the rule is said to find nothing. */
  static String withMiss(String post) {
    return "\n" + shown().replace("Our hamster sleeps.", post);
  }

  private static String shown() {
    try {
      var page = Files.readString(PAGE);
      int from = page.indexOf("- id: civ-hamster");
      return page.substring(from, page.indexOf("```", from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
