package org.imprimatur.platform.application;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;

/**
 * Says in one language what the product says in codes and facts. The sentences stand in the bundle of the feature that
 * says them, {@code words_en.properties} and {@code words_es.properties}, in the message format of ICU.
 */
public final class Phrasebook {

  /** The languages there are bundles for, the one to fall back on first. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Sentences as read once: a page says some of them for every row. There are no more than the bundles hold. */
  private static final Map<Locale, Map<String, MessageFormat>> READ =
      LANGUAGES.stream().collect(Collectors.toMap(each -> each, each -> new ConcurrentHashMap<>()));

  /** A sentence that only repeats texts, as most do: the library would take longer to wake up than to say it. */
  private static final Pattern PLAIN = Pattern.compile("(?:[^{}']|\\{\\w+})*+", Pattern.DOTALL);

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  private final Locale language;
  private final ZoneId zone;

  private Phrasebook(Locale language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  /** Opens the book of a language; one that there is none for reads as English. Moments are told in the zone. */
  public static Phrasebook in(Locale language, ZoneId zone) {
    return new Phrasebook(
        LANGUAGES.stream().filter(each -> each.getLanguage().equals(language.getLanguage())).findFirst()
            .orElse(LANGUAGES.get(0)),
        zone);
  }

  /** Opens the English book, for the log and lines that programs read: they speak no other; moments are in UTC. */
  public static Phrasebook english() {
    return in(Locale.ENGLISH, ZoneOffset.UTC);
  }

  /**
   * Opens the book of whoever types a command.
   *
   * @param environment where {@code IMPRIMATUR_LANGUAGE} is {@code en} or {@code es}; the start script sets it
   */
  public static Phrasebook ofCommands(Map<String, String> environment) {
    return in(Locale.forLanguageTag(environment.getOrDefault("IMPRIMATUR_LANGUAGE", "")), ZoneOffset.UTC);
  }

  /** Says a sentence in every language, to be kept; moments are told in UTC. */
  public static Message everyLanguage(Sentence sentence) {
    var translations = LANGUAGES.stream().skip(1).map(each -> in(each, ZoneOffset.UTC))
        .collect(Collectors.toMap(book -> book.language.getLanguage(), book -> book.say(sentence)));
    return new Message(english().say(sentence), translations);
  }

  /** Returns the language that is spoken. */
  public Locale language() {
    return language;
  }

  /** Says a refusal. */
  public String say(Refusal refusal) {
    return say(refusal.sentence());
  }

  /** Says a sentence with the facts that it tells. */
  public String say(Sentence sentence) {
    return say(sentence.what(), sentence.facts());
  }

  /** Says what a constant stands for. */
  public String say(Enum<?> constant) {
    return say(constant, Map.of());
  }

  /** Says what a constant stands for, with the facts it tells; its bundle is that of its feature. */
  public String say(Enum<?> constant, Map<String, ?> facts) {
    var type = constant.getDeclaringClass();
    return say(type.getClassLoader(), feature(type), key(type.getSimpleName(), constant.name()), facts);
  }

  /**
   * Says a sentence.
   *
   * @param loader that finds the bundle
   * @param feature the package of the bundle, such as {@code org.imprimatur.review}
   * @param key its name there
   * @param facts by the names they have in the sentence; constants, sentences, moments and lists are said in
   *     words
   */
  public String say(ClassLoader loader, String feature, String key, Map<String, ?> facts) {
    var said = new HashMap<String, Object>();
    facts.forEach((name, fact) -> said.put(name, words(fact)));
    return said(bundle(loader, feature).getString(key), said);
  }

  /** Says a sentence that tells no facts, if the bundle of the feature has it. */
  public Optional<String> sayIfKnown(ClassLoader loader, String feature, String key) {
    var bundle = bundle(loader, feature);
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** Tells a moment to the minute, such as {@code 29 Nov 14:02}. */
  public String moment(Instant moment) {
    return time("d MMM HH:mm", moment);
  }

  /** Tells a day, such as {@code Sun 29 Nov}. */
  public String day(Instant moment) {
    return time("EEE d MMM", moment);
  }

  /** Tells a moment of any year, such as {@code Sun 29 Nov 2026, 14:02}. */
  public String date(Instant moment) {
    return time("EEE d MMM y, HH:mm", moment);
  }

  /** Tells a day of any year, such as {@code 29 Nov 2026}. */
  public String dated(Instant moment) {
    return time("d MMM y", moment);
  }

  /** Tells a moment of any year with its zone, such as {@code 29 Nov 2026 14:02 CST}. */
  public String zoned(Instant moment) {
    return time("d MMM y HH:mm z", moment);
  }

  /** Tells the time of a moment, such as {@code 14:02}. */
  public String clock(Instant moment) {
    return time("HH:mm", moment);
  }

  /** Names the time that clocks of the zone show at a moment, such as {@code Central Daylight Time}. */
  public String zone(Instant moment) {
    return TimeZone.getTimeZone(zone).getDisplayName(zone.getRules().isDaylightSavings(moment), TimeZone.LONG,
        language);
  }

  /** Tells a whole number with its thousands apart: {@code 20,000}. */
  public String number(long number) {
    return number < 1_000 ? Long.toString(number) : NumberFormat.getIntegerInstance(place()).format(number);
  }

  /** Names things one after the other: {@code a, b and c}. */
  public String list(Collection<?> things) {
    return ListFormatter.getInstance(place()).format(things.stream().map(this::words).toList());
  }

  /** Returns under what name a bundle has a constant: {@code state.in-review}. */
  public static String key(String type, String constant) {
    return kebab(type.replaceAll("(?<=[a-z])(?=[A-Z])", "_")) + "." + kebab(constant);
  }

  private static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String time(String pattern, Instant moment) {
    var format = new SimpleDateFormat(pattern, place());
    // Of the zones of Java that library does not know all, such as -05:00, and would tell them in UTC.
    format.setTimeZone(new SimpleTimeZone(zone.getRules().getOffset(moment).getTotalSeconds() * 1_000, zone.getId()));
    return format.format(Date.from(moment));
  }

  /** Numbers and dates are written as in the United States, in either language. */
  private ULocale place() {
    return new ULocale(language.getLanguage(), "US");
  }

  private String said(String sentence, Map<String, Object> facts) {
    if (PLAIN.matcher(sentence).matches() && facts.values().stream().allMatch(String.class::isInstance)) {
      return GAP.matcher(sentence).replaceAll(gap -> filled(gap, facts));
    }
    var format = READ.get(language).computeIfAbsent(sentence, pattern -> new MessageFormat(pattern, place()));
    // It remembers where it is while it formats.
    synchronized (format) {
      return format.format(facts);
    }
  }

  private static String filled(MatchResult gap, Map<String, Object> facts) {
    return Matcher.quoteReplacement(facts.getOrDefault(gap.group(1), gap.group()).toString());
  }

  private Object words(Object fact) {
    if (fact instanceof Enum<?> constant) {
      return say(constant);
    } else if (fact instanceof Sentence sentence) {
      return say(sentence);
    } else if (fact instanceof Instant moment) {
      return moment(moment);
    } else if (fact instanceof Collection<?> things) {
      return all(things);
    }
    return fact;
  }

  /** Sentences end by themselves; other things are listed. */
  private String all(Collection<?> things) {
    return things.stream().allMatch(Sentence.class::isInstance)
        ? things.stream().map(this::words).map(Object::toString).collect(Collectors.joining(" "))
        : list(things);
  }

  private ResourceBundle bundle(ClassLoader loader, String feature) {
    return ResourceBundle.getBundle(feature + ".words", language, loader, EXACTLY);
  }

  /** A feature is a package below ours, or below that of the pages. */
  private static String feature(Class<?> type) {
    var parts = type.getPackageName().split("\\.");
    return Stream.of(parts).limit(parts[2].equals("web") ? 4 : 3).collect(Collectors.joining("."));
  }
}
