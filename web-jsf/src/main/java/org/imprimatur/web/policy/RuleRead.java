package org.imprimatur.web.policy;

import java.util.Comparator;
import java.util.List;
import org.imprimatur.policy.model.Severity;

/**
 * A rule in the reader's words.
 *
 * @param id its name, by which findings lead here
 * @param title what people call it
 * @param on whether the society's switches leave it on
 * @param asked when it is asked at all
 * @param looks what it looks for
 * @param ways what happens, one after the other: the first whose condition holds counts
 * @param source why there is such a rule
 * @param tried the posts that try it
 */
public record RuleRead(
    String id, String title, boolean on, Asked asked, Looks looks, List<Way> ways, String source, Tried tried) {

  /**
   * When a rule is asked.
   *
   * @param by the switch that turns it on, in words; empty where none does
   * @param when the condition in words; empty for always
   * @param raw the condition as it stands, where there are no words for it
   */
  public record Asked(String by, String when, String raw) {}

  /**
   * What a rule looks for.
   *
   * @param how in the text, in a list of words, or in what is said of the post
   * @param things what it may find, where it tells one from another
   * @param instead words that it finds, and what to write
   */
  public record Looks(String how, List<String> things, List<Avoided> instead) {}

  /** Words to avoid, what to write in their place, who says so, and what they ask. */
  public record Avoided(String words, String instead, String source, Severity severity) {}

  /**
   * What happens.
   *
   * @param when the condition in words; empty for always
   * @param raw the condition as it stands, where there are no words for it
   * @param severities what it may ask, the gravest first; empty where the rule does not tell before it has read a text
   * @param message why, and what to do
   * @param instead what may be put in place of what was found
   * @param adds what is added or who is asked besides, a sentence each
   */
  public record Way(
      String when, String raw, List<Severity> severities, String message, List<String> instead, List<String> adds) {}

  /** Posts in which it must find something, and posts in which it must not. */
  public record Tried(List<Post> hits, List<Post> misses) {}

  /** A post that tries a rule, and what is said beside it. */
  public record Post(String text, String beside) {}

  /** Returns what it may ask, the gravest first. */
  public List<Severity> severities() {
    return ways.stream().flatMap(way -> way.severities.stream()).distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /** Returns everything it says, for whoever looks for a word. */
  String all() {
    var all = new StringBuilder(String.join(" ", id, title, source, asked.by, asked.when, looks.how));
    looks.things.forEach(thing -> all.append(' ').append(thing));
    looks.instead.forEach(each -> all.append(' ').append(each.words).append(' ').append(each.instead));
    ways.forEach(way -> all.append(' ').append(way.message).append(' ').append(way.when)
        .append(String.join(" ", way.adds)));
    return all.toString();
  }
}
