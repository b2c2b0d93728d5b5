package org.imprimatur.launch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in one language what the launcher says. The application and its library of languages are not there yet: a
 * sentence here only repeats facts.
 */
final class Words {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
  private static final Words ENGLISH = new Words("en");

  private final Properties sentences = new Properties();

  private final Locale language;

  private Words(String language) {
    this.language = new Locale.Builder().setLanguage(language).setRegion("US").build();
    try (var bundle = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      sentences.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of whoever typed the command: the start script tells it in {@code IMPRIMATUR_LANGUAGE}. */
  static Words ofCaller() {
    return "es".equals(System.getenv("IMPRIMATUR_LANGUAGE")) ? new Words("es") : ENGLISH;
  }

  /** English: for the log, and for whoever has not said yet what they speak. */
  static Words english() {
    return ENGLISH;
  }

  /** The console of this process; accents are written in UTF-8 whatever the terminal says of itself. */
  static PrintStream console() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  String say(Sentence sentence) {
    return say(sentence, Map.of());
  }

  /** Says a sentence with its facts, by the names that they have in it. */
  String say(Sentence sentence, Map<String, ?> facts) {
    String words = sentences.getProperty(sentence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return GAP.matcher(words)
        .replaceAll(gap -> Matcher.quoteReplacement(said(facts.get(gap.group(1)))));
  }

  /** Says a day and an hour as people of the language write them, and in which zone. */
  String moment(Instant moment, ZoneId zone) {
    var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language);
    return form.format(moment.atZone(zone)) + " (" + zone.getId() + ")";
  }

  private String said(Object fact) {
    return fact instanceof Sentence sentence ? say(sentence) : String.valueOf(fact);
  }
}
