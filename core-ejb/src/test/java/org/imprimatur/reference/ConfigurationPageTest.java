package org.imprimatur.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.platform.AllSettings;
import org.junit.jupiter.api.Test;

/** What the launcher says and reads is what the page on settings tells; it shares no class with the application. */
class ConfigurationPageTest {

  private static final Path LAUNCHER = Path.of("../ear/src/main/java/org/imprimatur/launch");
  private static final Path WORDS = Path.of("../ear/src/main/resources/org/imprimatur/launch");

  @Test
  void the_launcher_hands_on_only_settings_that_the_application_reads() throws IOException {
    var handed = keys("Main.java", "setProperty\\(\"(imprimatur\\.[a-z.]+)\"");
    assertEquals(Set.of(), handed.stream().filter(key -> !AllSettings.asked().containsKey(key))
        .collect(Collectors.toSet()));
    assertEquals(5, handed.size(), handed.toString());
  }

  @Test
  void the_one_setting_that_the_launcher_reads_is_told_as_it_is_read() throws IOException {
    assertEquals(Set.of(ConfigurationPage.HEADERS.key()),
        keys("Settings.java", "getProperty\\(\"(imprimatur\\.[a-z.]+)\""));
    var source = Files.readString(LAUNCHER.resolve("Settings.java"));
    assertTrue(source.contains("ofSeconds(" + ConfigurationPage.HEADERS.usual() + ")"));
    for (var language : List.of("en", "es")) {
      var words = Files.readString(WORDS.resolve("words_" + language + ".properties"));
      assertTrue(words.matches("(?s).*headers-seconds = [^\n]*\\b1 (to|a) 9999\\..*"), language);
    }
  }

  private static Set<String> keys(String file, String pattern) throws IOException {
    return Pattern.compile(pattern).matcher(Files.readString(LAUNCHER.resolve(file))).results()
        .map(hit -> hit.group(1)).collect(Collectors.toSet());
  }
}
