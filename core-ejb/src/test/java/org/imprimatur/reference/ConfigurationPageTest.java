package org.imprimatur.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on settings says what the sources read. */
class ConfigurationPageTest {

  private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../web-jsf/src/main/java"),
      Path.of("../ear/src/main/java"));

  private static final Path PAGE = Path.of("../docs/reference/configuration.md");

  /** A setting where it is read, with its default when that is a literal. */
  private static final Pattern READ =
      Pattern.compile(
          "(?:@ConfigProperty\\(name = |setting\\(|properties\\.getProperty\\()\"(imprimatur\\.[a-z.]+)\"(?:, (?:defaultValue = )?\"([^\"]*)\"\\))?");

  private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\| `([A-Z_]+)` \\| (.+?) \\| .+ \\|");

  @Test
  void the_page_names_every_setting_that_is_read_and_no_other() throws IOException {
    assertEquals(read().keySet(), rows().keySet());
  }

  @Test
  void the_page_names_the_variable_and_the_default_of_each() throws IOException {
    var rows = rows();
    read().forEach((key, fallback) -> {
      var row = rows.get(key);
      assertTrue(row.contains("`" + key.toUpperCase(Locale.ROOT).replace('.', '_') + "`"), row);
      assertTrue(fallback.isEmpty() || row.contains("`" + fallback + "`"), row);
    });
  }

  private static Map<String, String> read() throws IOException {
    var settings = new TreeMap<String, String>();
    for (var folder : SOURCES) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          READ.matcher(Files.readString(file)).results().forEach(hit -> settings.merge(hit.group(1),
              hit.group(2) == null ? "" : hit.group(2), (one, other) -> one.isEmpty() ? other : one));
        }
      }
    }
    return settings;
  }

  private static Map<String, String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(), (one, other) -> one, TreeMap::new));
  }
}
