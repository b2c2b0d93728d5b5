package org.imprimatur.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computes the contrast of every pair of tokens that meet on a page, as WCAG 2.2 defines it. */
class ContrastTest {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3.0;
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z-]+): light-dark\\(#(\\p{XDigit}{6}), #(\\p{XDigit}{6})\\)");

  private final Map<String, String[]> tokens = read();

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "text, card", "text, ground", "text, rail", "text, primary-tint", "text, block-tint", "text, warn-tint",
    "text, held-tint", "text, ok-tint",
    "muted, card", "muted, ground", "muted, rail",
    "primary, card", "primary, ground", "primary, rail", "primary, primary-tint", "on-primary, primary",
    "ok, card", "ok, ok-tint", "warn, card", "warn, warn-tint", "block, card", "block, block-tint", "held, card",
    "held, held-tint"
  })
  void words_can_be_read(String text, String ground) {
    assertContrast(text, ground, TEXT);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "border, card", "border, ground", "focus, card", "focus, ground", "focus, block-tint", "focus, warn-tint",
    "primary, line", "held, line", "ok, card"
  })
  void edges_and_bars_can_be_seen(String shape, String ground) {
    assertContrast(shape, ground, SHAPE);
  }

  private void assertContrast(String front, String back, double least) {
    for (int theme = 0; theme < 2; theme++) {
      double ratio = ratio(tokens.get(front)[theme], tokens.get(back)[theme]);
      assertTrue(ratio >= least, front + " on " + back + (theme == 0 ? ", light: " : ", dark: ") + ratio);
    }
  }

  private static double ratio(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String[]> read() {
    try {
      var map = new TreeMap<String, String[]>();
      var hits = TOKEN.matcher(Files.readString(Path.of("src/main/webapp/assets/tokens.css")));
      while (hits.find()) {
        map.put(hits.group(1), new String[]{hits.group(2), hits.group(3)});
      }
      return map;
    } catch (IOException e) {
      throw new AssertionError("the style sheet with the tokens is not where the pages expect it", e);
    }
  }
}
