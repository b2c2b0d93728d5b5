package org.imprimatur.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Posts labelled by people, by family: precision and recall are printed and held to a floor. The files that end in
 * {@code -own} were written by whoever wrote the rules, the others by somebody who had not seen them; docs/quality
 * gives both.
 */
class LabelledCasesIT {

  private static final Path FOLDER = Path.of("src/test/resources/labelled");
  private static final Map<String, Category> FAMILIES =
      Map.of("vignette", Category.PRIVACY, "advice", Category.ADVICE, "public-figure", Category.INTEGRITY, "claim",
          Category.CLAIM, "civility", Category.CIVILITY);

  /** What is inserted or shown beside a finding, and says nothing against the post. */
  private static final Set<String> BESIDE =
      Set.of(
          "advice-education-disclaimer", "advice-reply-open", "endorse-account-list",
          "pol-legislation-or-call-to-action", "gold-public-figure-commentary",
          "phi-full-date", "phi-past-date");

  static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> FAMILIES.containsKey(family(file))).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_family_finds_its_hits_and_spares_its_near_misses(Path file) throws IOException {
    int[] right = new int[2];
    int[] wrong = new int[2];
    var missed = new ArrayList<String>();
    for (var line : Files.readAllLines(file)) {
      var labelled = new ObjectMapper().readTree(line);
      int hit = labelled.path("hit").asBoolean() ? 1 : 0;
      (found(labelled, file) == (hit == 1) ? right : wrong)[hit]++;
      if (found(labelled, file) != (hit == 1)) {
        missed.add((hit == 1 ? "  missed: " : "  alarm: ") + labelled.path("text").asText());
      }
    }
    double precision = right[1] / (double) Math.max(1, right[1] + wrong[0]);
    double recall = right[1] / (double) Math.max(1, right[1] + wrong[1]);
    System.out.printf("%s: precision %.2f, recall %.2f (%d hits, %d near misses)%n", file.getFileName(), precision,
        recall, right[1] + wrong[1], right[0] + wrong[0]);
    if (Boolean.getBoolean("show.missed")) {
      missed.forEach(System.out::println);
    }
    assertTrue(precision >= 0.90 && recall >= 0.55, String.join("\n", missed));
  }

  private static boolean found(JsonNode labelled, Path file) {
    return Shipped.policy().proofread(Draft.ofText(labelled.path("text").asText())).with(List.of()).findings().stream()
        .anyMatch(
            finding -> finding.origin().category() == FAMILIES.get(family(file)) && !BESIDE.contains(finding.ruleId()));
  }

  private static String family(Path file) {
    return file.getFileName().toString().replace("-own", "").replace(".jsonl", "");
  }
}
