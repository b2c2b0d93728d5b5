package org.imprimatur.web.laws;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words for people in a page itself: between tags, in attributes that are read out or shown, in scripts. */
final class Literals {

  private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);

  private static final Pattern SHOWN =
      Pattern.compile(
          "\\b(?:value|title|alt|label|placeholder|itemLabel|aria-label|pt:aria-label|data-tabs)=\"([^\"]*)\"");

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

  /** A text in an expression that reads as words: it has a capital or a space. */
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=^|\\s)//[^\n]*", Pattern.DOTALL);

  /** A text in a script. */
  private static final Pattern SCRIPTED = Pattern.compile("(['\"`])((?:(?!\\1)[^\\n])*)\\1");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /** The product's own name is the same in every language, as are the names of formats and keys. */
  private static final Pattern NAMES =
      Pattern.compile("Imprimatur|Atom|JSON Feed|JSON|Ctrl|utf-8|&[a-z]+;|/api/[\\w/-]+|\\./imprimatur \\w+");

  private Literals() {}

  static List<String> in(Path root) {
    var found = new ArrayList<String>();
    for (var file : Bundles.files(root, ".xhtml")) {
      var page = Bundles.text(file).replaceAll("(?s)<!--.*?-->", "");
      // A tag may hold a ">" in an expression.
      var plain = EXPRESSION.matcher(page).replaceAll(match -> quoted(match.group()).isEmpty() ? "" : "Literal words");
      for (var line : TAG.matcher(plain).replaceAll("\n").split("\n")) {
        add(found, file, line);
      }
      TAG.matcher(plain).results().forEach(
          tag -> SHOWN.matcher(tag.group()).results()
              .forEach(shown -> addShown(found, file, tag.group(), shown.group(1))));
    }
    for (var file : Bundles.files(root, ".js")) {
      SCRIPTED.matcher(COMMENT.matcher(Bundles.text(file)).replaceAll("")).results().map(match -> match.group(2))
          .filter(text -> text.contains(" ") && text.matches(".*\\p{Lu}.*"))
          .forEach(text -> add(found, file, text));
    }
    return found;
  }

  private static List<String> quoted(String expression) {
    return QUOTED.matcher(expression).results().map(match -> NAMES.matcher(match.group(1)).replaceAll(""))
        .filter(text -> text.matches(".*\\p{L}.*") && (text.contains(" ") || text.matches("\\p{Lu}\\p{Ll}.*")))
        .toList();
  }

  private static void addShown(List<String> found, Path file, String tag, String words) {
    // What a choice is called on the wire, a hidden field, a parameter of a tag: nobody reads them.
    boolean read = !tag.startsWith("<ui:param") && !tag.contains("type=\"hidden\"") && !tag.startsWith("<ui:define");
    if (read) {
      add(found, file, words);
    }
  }

  private static void add(List<String> found, Path file, String words) {
    if (LETTERS.matcher(NAMES.matcher(words).replaceAll("")).find()) {
      found.add(file.getFileName() + ": " + words.strip());
    }
  }
}
