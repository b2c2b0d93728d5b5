package org.imprimatur.channel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.channel.model.Entity.Type;

/**
 * Finds what the Bluesky app turns into facets when it posts: handles, addresses with or without a scheme, hashtags and tickers,
 * each after a space or, but for hashtags, a bracket.
 */
final class BlueskyLinks {

  private static final String SPACE = "\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
  private static final String SPLIT = "\\u00AD\\u2060\\u200A-\\u200D\\u20E2" + SPACE;
  private static final String OPEN = "(?<![^" + SPACE + "(])";

  private static final Pattern HANDLE = Pattern.compile(OPEN + "@([A-Za-z0-9.-]++)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          OPEN + "(?:https?://[^" + SPACE + "]++|(?<domain>[a-z][a-z0-9]*+(?:\\.[a-z0-9]++)++)[^" + SPACE + "]*+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HASHTAG =
      Pattern.compile("(?<![^" + SPACE + "])[#\uFF03](?!\uFE0F)([^" + SPLIT + "]++)");
  private static final Pattern TICKER =
      Pattern.compile(OPEN + "\\$([A-Za-z][A-Za-z0-9]{0,4})(?=[" + SPACE + ".,;:!?)\"'\u2019]|\\z)");
  private static final Pattern SPOKEN = Pattern.compile("[^0-9\\p{P}]");
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+\\z");

  /** A hashtag may have as many characters; the longer one is no hashtag. */
  private static final int LONGEST_TAG = 64;

  private final String text;
  private final List<Entity> found = new ArrayList<>();

  private BlueskyLinks(String text) {
    this.text = text;
  }

  /** Returns the entities of each kind; they may overlap. */
  static List<Entity> in(String text) {
    var links = new BlueskyLinks(text);
    if (text.indexOf('@') >= 0) {
      links.addHandles();
    }
    if (mayHoldAddress(text)) {
      links.addAddresses();
    }
    if (text.indexOf('#') >= 0 || text.indexOf('\uFF03') >= 0) {
      links.addHashtags();
    }
    if (text.indexOf('$') >= 0) {
      TICKER.matcher(text).results().forEach(hit -> links.add(Type.CASHTAG, hit.start(), hit.end(), hit.group(1).toUpperCase(Locale.ROOT)));
    }
    return links.found;
  }

  /** The full stop of a sentence has a space after it; asking for that first spares most texts the search. */
  private static boolean mayHoldAddress(String text) {
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (dot + 1 < text.length() && CharSets.alphanumeric(text.charAt(dot + 1))) {
        return true;
      }
    }
    return text.indexOf("://") >= 0;
  }

  private void addHandles() {
    var hits = HANDLE.matcher(text);
    while (hits.find()) {
      int end = wordEnd(hits.start(1), hits.end(1));
      var handle = text.substring(hits.start(1), end);
      if (known(handle) || handle.endsWith(".test")) {
        add(Type.MENTION, hits.start(), end, handle);
      }
    }
  }

  /** A handle ends where a word does, so that the full stop of its sentence is left out. */
  private int wordEnd(int from, int to) {
    int end = to;
    while (end > from && CharSets.word(text.charAt(end - 1)) == (end < text.length() && CharSets.word(text.charAt(end)))) {
      end--;
    }
    return end;
  }

  private void addAddresses() {
    var hits = ADDRESS.matcher(text);
    while (hits.find()) {
      var words = hits.group();
      boolean whole = words.startsWith("http");
      if (whole || hits.group("domain") != null && known(hits.group("domain"))) {
        int end = hits.end() - trailing(words);
        add(Type.URL, hits.start(), end, (whole ? "" : "https://") + text.substring(hits.start(), end));
      }
    }
  }

  private static int trailing(String words) {
    int end = words.length();
    if (".,;:!?".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.length() - (end > 0 && words.charAt(end - 1) == ')' && words.indexOf('(') < 0 ? end - 1 : end);
  }

  private void addHashtags() {
    var hits = HASHTAG.matcher(text);
    while (hits.find()) {
      var tag = PUNCTUATION.matcher(hits.group(1)).replaceAll("");
      if (!tag.isEmpty() && SPOKEN.matcher(tag).find() && (tag.length() <= LONGEST_TAG || Graphemes.count(tag) <= LONGEST_TAG)) {
        add(Type.HASHTAG, hits.start(), hits.start() + 1 + tag.length(), tag);
      }
    }
  }

  private void add(Type type, int start, int end, String value) {
    found.add(new Entity(type, start, end, value, Optional.empty()));
  }

  private static boolean known(String domain) {
    int dot = domain.lastIndexOf('.');
    return dot >= 0 && TopLevelDomains.ofBluesky().has(domain.substring(dot + 1));
  }
}
