package org.imprimatur.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.imprimatur.walk.ShippedPack;

/** What is there to be named: people, posts, hashes, policies, accounts. Answers add to it. */
final class Things {

  static final List<String> PEOPLE =
      List.of("member", "member2", "trainee", "supervisor", "reviewer", "reviewer2", "reviewer3", "privacy", "chair",
          "publisher", "admin", "auditor");

  private static final int MOST = 400;
  private static final List<String> CHANNELS =
      List.of("x", "mastodon", "bluesky", "threads", "linkedin", "newsletter", "web");
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("coAuthors", PEOPLE), Map.entry("username", PEOPLE), Map.entry("channel", CHANNELS),
          Map.entry("network", CHANNELS), Map.entry("state", List.of("DRAFT", "IN_REVIEW", "released")),
          Map.entry("kind", List.of("post", "event", "newsletter")), Map.entry("voice", List.of("member", "society")),
          Map.entry("lang", List.of("en", "es", "es-MX")),
          Map.entry("sources", List.of("doi:10.1000/182", "https://example.org/a", "PMID:12345")),
          Map.entry("handle", List.of("CollabCareNotes", "@RuralPsychiatry", "PrairiePsych1")),
          Map.entry("q", List.of("hope", "a", "%", "welcome")),
          Map.entry("reasonCode", List.of("ERROR", "TONE", "EVIDENCE")), Map.entry("limit", List.of("1", "3")),
          Map.entry("n", List.of("1", "2")));

  private final Map<String, List<String>> seen = new HashMap<>(Map.of("id", new ArrayList<>(), "contentHash",
      new ArrayList<>(), "next", new ArrayList<>(), "etag", new ArrayList<>()));
  private Map<String, String> pack = Map.of();

  /** Remembers what an answer names. */
  void learn(JsonNode answer, String etag) {
    seen.forEach((name, known) -> answer.findValues(name).stream().filter(JsonNode::isTextual).map(JsonNode::textValue)
        .filter(word -> !known.contains(word) && (!name.equals("id") || word.matches("[0-9a-f-]{36}")))
        .forEach(word -> {
          if (known.size() < MOST) {
            known.add(word);
          }
        }));
    if (etag != null && seen.get("etag").size() < MOST) {
      seen.get("etag").add(etag);
    }
  }

  void pack(Map<String, String> files) {
    pack = files;
  }

  /** Returns a whole policy, sometimes under another version, sometimes with a place of one file spoiled. */
  ObjectNode policy(Random random) {
    var files = JsonNodeFactory.instance.objectNode();
    pack.forEach(files::put);
    var name = key("files", random);
    var text = pack.getOrDefault(name, "name: fuzz\nversion: 1\ntitle: Fuzz\n");
    switch (random.nextInt(4)) {
      case 0 -> {
        int at = random.nextInt(text.length() + 1);
        var yaml = List.of("[", "{a: ", "&a ", "*a", "? ", "- ", ": ", "|\n", "'", "\"", "!!int ", "---\n", "\t",
            "(".repeat(500), "{".repeat(500), "(?<=a)", "\\p{Foo}", "a{9999}", "post.media[9].type == ''",
            Odd.text(random));
        files.put(name, text.substring(0, at) + yaml.get(random.nextInt(yaml.size())) + text.substring(at));
      }
      case 1 -> {
        int from = random.nextInt(text.length() + 1);
        files.put(name, text.substring(0, from) + text.substring(Math.min(text.length(), from + random.nextInt(60))));
      }
      case 2 -> files.remove(name);
      default -> files.put("pack.yaml", ShippedPack.raised(pack.getOrDefault("pack.yaml", ""), 1 + random.nextInt(4)));
    }
    return files;
  }

  /** Returns a word that has a meaning as this member or parameter; null when none is known. */
  String word(String name, Random random) {
    if (name.equals("files") && !pack.isEmpty()) {
      var files = pack.values().stream().sorted().toList();
      return files.get(random.nextInt(files.size()));
    }
    var words =
        switch (name) {
          case "id", "contentHash" -> seen.get(name);
          case "cursor" -> seen.get("next");
          case "If-Match" -> seen.get("etag");
          case "name" -> List.of("psychiatric-society-us", "general-scientific-society", "fuzz");
          case "version" -> List.of("1", "2", "3");
          default -> WORDS.getOrDefault(name, List.of());
        };
    return words.isEmpty() ? null : words.get(random.nextInt(words.size()));
  }

  /** Returns a name for a free member of an object. */
  String key(String object, Random random) {
    return switch (object) {
      case "variants" -> CHANNELS.get(random.nextInt(CHANNELS.size()));
      case "files" -> pack.isEmpty() ? "pack.yaml" : List.copyOf(pack.keySet()).get(random.nextInt(pack.size()));
      case "answers" -> List.of("sci-hype", "lang-metaphor", "no-such-rule").get(random.nextInt(3));
      case "facts" -> List.of("embargoed", "sponsored", "reply").get(random.nextInt(3));
      case "media" -> List.of("type", "alt", "licence").get(random.nextInt(3));
      default -> "member" + random.nextInt(3);
    };
  }
}
