package org.imprimatur.policy.model.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Span;

/**
 * Compiles and runs the patterns of rules. Every repetition in them is bounded and none stands inside another unbounded
 * one, so that no text can make them slow.
 */
public final class Patterns {

  private static final String WORD = "[\\p{L}\\p{N}_]";

  /** A boundary before a word: what follows, past opening groups, is a letter, a digit or a class of them. */
  private static final Pattern OPENING =
      Pattern.compile("\\\\b(?=(?:\\((?:\\?-?i?:)?)*(?:[A-Za-z0-9]|\\\\[dpwQx]|\\[(?:[A-Za-z0-9]|\\\\[dpw])))");

  private Patterns() {}

  /** Compiles a pattern that ignores the case of ASCII letters, which is cheaper than all case and all that the rules need. */
  public static Pattern anyCase(String regex) {
    return Pattern.compile(bounded(regex), Pattern.CASE_INSENSITIVE);
  }

  /** Compiles a pattern in which case matters. */
  public static Pattern exact(String regex) {
    return Pattern.compile(bounded(regex));
  }

  /** Returns where a pattern occurs, in text order. */
  public static List<Span> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> new Span(hit.start(), hit.end())).toList();
  }

  /** Tells whether a pattern occurs. */
  public static boolean in(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  /**
   * Writes word boundaries out. Java's own looks back over all combining marks, which a row of them makes quadratic, and looks
   * both ways where the pattern already says what stands on one side.
   */
  private static String bounded(String regex) {
    var opened = OPENING.matcher(regex).replaceAll(Matcher.quoteReplacement("(?<!" + WORD + ")"));
    return opened.replace("\\b", "(?!" + WORD + ")");
  }
}
