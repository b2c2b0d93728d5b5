package org.imprimatur.pack.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.kernel.model.Span;

/**
 * Fits replacements to the place where they would stand, so that one click leaves a sound sentence: {@code an addict}
 * becomes {@code a person with …}, {@code Addicts} becomes {@code People with …}.
 *
 * @param span what is replaced; takes in an article that would no longer fit
 * @param words the replacements, best first
 */
record Wording(Span span, List<String> words) {

  private static final Pattern ARTICLE = Pattern.compile("\\b(?:an?|An?)\\s$");
  private static final Pattern PERSON =
      Pattern.compile("\\bperson(?:( who) (uses|injects|sells|has|is|self-harms))?\\b");
  private static final Map<String, String> PLURAL =
      Map.of("uses", "use", "injects", "inject", "sells", "sell", "has", "have", "is", "are", "self-harms",
          "self-harm");

  static Wording of(String text, Span hit, List<String> prefer) {
    var written = hit.of(text);
    int article = article(text, hit, prefer);
    boolean many = written.endsWith("s") && !written.endsWith("ss") && !written.endsWith("us");
    boolean capital = Character.isUpperCase(text.charAt(article)) && sentenceStart(text, article);
    var lead = article < hit.start() || startsWithArticle(written, prefer) ? "a " : "";
    return new Wording(
        new Span(article, hit.end()),
        prefer.stream().map(words -> lead + (many ? plural(words) : words))
            .map(words -> capital ? capital(words) : words).toList());
  }

  String best() {
    return words.get(0);
  }

  /** "An addict" loses its "an" when a person comes instead. */
  private static int article(String text, Span hit, List<String> prefer) {
    var before = ARTICLE.matcher(text.substring(Math.max(0, hit.start() - 4), hit.start()));
    boolean person = !prefer.isEmpty() && prefer.get(0).startsWith("person");
    return person && before.find() ? hit.start() - before.group().length() : hit.start();
  }

  private static boolean startsWithArticle(String written, List<String> prefer) {
    boolean person = !prefer.isEmpty() && prefer.get(0).startsWith("person");
    return person && written.matches("(?i)an?\\s.*");
  }

  private static String plural(String words) {
    return PERSON.matcher(words).replaceAll(
        hit -> Matcher.quoteReplacement("people" + (hit.group(1) == null ? "" : " who " + PLURAL.get(hit.group(2)))));
  }

  private static boolean sentenceStart(String text, int at) {
    var before = text.substring(Math.max(0, at - 3), at).stripTrailing();
    return before.isEmpty() || ".!?:\n\"“".indexOf(before.charAt(before.length() - 1)) >= 0
        || text.charAt(at - 1) == '\n';
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
