package org.imprimatur.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.imprimatur.pack.infrastructure.CompiledPacks;
import org.imprimatur.matching.model.Pattern;
import org.imprimatur.matching.model.PatternSet;
import org.imprimatur.matching.model.TermSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 300 terms and 30 patterns over 10,000 posts of 100 to 2,000 characters; before it measures, every post's hits are
 * compared with java.util.regex.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBench {

  private static final int POSTS = 10_000;
  private static final List<String> PATTERNS =
      List.of(
          "\\bmrn\\s?[:#]?\\s?\\d{4,8}\\b", "\\b\\d{3}-\\d{2}-\\d{4}\\b", "\\b[2-9]\\d{2}-\\d{3}-\\d{4}\\b",
          "\\bmy (?:new |last |old )?patient\\b",
          "\\b\\d{1,3}[- ]?(?:year|yr)s?[- ]?old\\b", "\\b\\d{1,3}\\s?(?:yo|y/o)\\b",
          "\\b(?:last|this|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b",
          "\\bdate of birth\\b",
          "\\b(?:stop|quit|start|try) (?:taking )?(?:your |the )?(?:meds|lithium|antidepressants|antipsychotics|ssris)\\b",
          "\\b(?:taper|wean) (?:off|down)\\b", "\\b(?:double|halve|skip) your dose\\b",
          "\\btake \\d{1,4}\\s?(?:mg|mcg|pills)\\b",
          "\\byou (?:probably |clearly )?have (?:adhd|autism|depression|ocd|ptsd)\\b",
          "\\bsigns (?:that )?you(?:'re| are| have)\\b",
          "\\byou (?:don't|do not) need a (?:doctor|psychiatrist|therapist)\\b", "\\b(?:no|zero) side[- ]effects?\\b",
          "\\bmiracle (?:cure|drug)s?\\b",
          "\\b(?:studies|research|evidence|data) (?:shows?|proves?|finds?)\\b", "\\bproven to\\b",
          "\\b\\d{1,3}\\s?(?:%|percent) (?:of|more|less|higher|lower)\\b",
          "\\b(?:idiots?|morons?|clowns?|frauds?)\\b", "\\bshut up\\b", "\\bcircling the drain\\b",
          "\\bclearly (?:a )?(?:narcissist|psychotic|manic|demented)\\b",
          "\\bvote (?:for|against)\\b", "\\bcall your (?:senators?|representatives?)\\b", "\\b(?:HB|SB)\\s?\\d{2,5}\\b",
          "\\bhttps?://(?:bit\\.ly|tinyurl\\.com)/\\w",
          "(?:^|[^\\w])@\\w{2,30}", "\\b10\\.\\d{4,9}/");

  private List<char[]> posts;
  private TermSet terms;
  private PatternSet patterns;

  /** Builds the machines and compares them with the oracle. */
  @Setup
  public void build() {
    var words = CompiledPacks.shipped().pack().terms().stream().flatMap(term -> term.phrases().avoid().stream())
        .map(word -> word.toLowerCase(Locale.ROOT)).distinct()
        .filter(word -> word.matches("[a-z ]+")).limit(300).toList();
    if (words.size() != 300 || PATTERNS.size() != 30) {
      throw new IllegalStateException(words.size() + " terms, " + PATTERNS.size() + " patterns");
    }
    terms = new TermSet(words);
    patterns = Pattern.set(PATTERNS.stream().map(Pattern::of).toList());
    var texts = Posts.of(POSTS, 100, 2_000);
    posts = texts.stream().map(String::toCharArray).toList();
    compare(texts, words);
  }

  /** Reads all posts; one operation is one post. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public int postsASecond() {
    int hits = 0;
    for (var post : posts) {
      hits += terms.in(post, post.length).size() + patterns.in(post, post.length).cardinality();
    }
    return hits;
  }

  private void compare(List<String> texts, List<String> words) {
    int flags = java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.MULTILINE
        | java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
    var oracles = PATTERNS.stream().map(source -> java.util.regex.Pattern.compile(source, flags)).toList();
    var phrases = words.stream()
        .map(word -> java.util.regex.Pattern.compile("\\b" + word.replace(" ", "[ \\-]+") + "\\b", flags)).toList();
    long compared = 0;
    for (int i = 0; i < texts.size(); i++) {
      var found = new BitSet();
      for (int p = 0; p < oracles.size(); p++) {
        found.set(p, oracles.get(p).matcher(texts.get(i)).find());
      }
      var named =
          terms.in(posts.get(i), posts.get(i).length).stream().map(TermSet.Hit::term).collect(Collectors.toSet());
      var text = texts.get(i);
      var expected = java.util.stream.IntStream.range(0, phrases.size())
          .filter(t -> text.toLowerCase(Locale.ROOT).contains(words.get(t).split(" ")[0]))
          .filter(t -> phrases.get(t).matcher(text).find()).boxed().collect(Collectors.toSet());
      if (!found.equals(patterns.in(posts.get(i), posts.get(i).length)) || !named.equals(expected)) {
        throw new IllegalStateException("hits differ in: " + text);
      }
      compared += found.cardinality() + expected.size();
    }
    System.out.println(
        "hits compared with java.util.regex in " + texts.size() + " posts: all equal, " + compared + " of them");
  }
}
