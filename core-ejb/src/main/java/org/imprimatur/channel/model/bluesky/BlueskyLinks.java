package org.imprimatur.channel.model.bluesky;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.channel.model.CharSets;
import org.imprimatur.channel.model.Entity.Type;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Graphemes;
import org.imprimatur.channel.model.links.TopLevelDomains;

/**
 * Finds what the Bluesky app turns into facets when it posts: handles, addresses with or without a scheme, hashtags and
 * tickers, each after a space or, but for hashtags, a bracket.
 */
final class BlueskyLinks {

  private static final String SPACE = "\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
  private static final String SPLIT = "\\u00AD\\u2060\\u200A-\\u200D\\u20E2" + SPACE;

  private static final Pattern HANDLE = Pattern.compile("@([A-Za-z0-9.-]++)");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^" + SPACE + "]++|(?<domain>[a-z][a-z0-9]*+(?:\\.[a-z0-9]++)++)[^" + SPACE + "]*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HASHTAG = Pattern.compile("[#\uFF03](?!\uFE0F)([^" + SPLIT + "]++)");
  private static final Pattern TICKER =
      Pattern.compile("\\$([A-Za-z][A-Za-z0-9]{0,4})(?=[" + SPACE + ".,;:!?)\"'\u2019]|\\z)");
  private static final Pattern SPOKEN = Pattern.compile("[^0-9\\p{P}]");
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+\\z");

  private static final TopLevelDomains DOMAINS = new TopLevelDomains("bluesky");

  /** A hashtag may have as many characters; the longer one is no hashtag. */
  private static final int LONGEST_TAG = 64;

  private final String text;
  private final List<Entity> found = new ArrayList<>();
  private final Matcher handles;
  private final Matcher addresses;
  private final Matcher hashtags;
  private final Matcher tickers;

  /** Where the words of the last address end: it takes all up to the next space. */
  private int free;

  private BlueskyLinks(String text) {
    this.text = text;
    this.handles = HANDLE.matcher(text);
    this.addresses = ADDRESS.matcher(text);
    this.hashtags = HASHTAG.matcher(text);
    this.tickers = TICKER.matcher(text);
  }

  /** Returns the entities of each kind; they may overlap. */
  static List<Entity> in(String text) {
    var links = new BlueskyLinks(text);
    boolean addresses = mayHoldAddress(text);
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (before == '(' || space(before)) {
        links.look(at, c, before != '(', addresses);
      }
      before = c;
    }
    return links.found;
  }

  private void look(int at, char c, boolean afterSpace, boolean addresses) {
    switch (c) {
      case '@' -> addHandle(at);
      case '$' -> addTicker(at);
      case '#', '\uFF03' -> addHashtag(at, afterSpace);
      default -> {
        if (addresses && at >= free && CharSets.letter(c)) {
          addAddress(at);
        }
      }
    }
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

  private void addHandle(int at) {
    if (handles.region(at, text.length()).lookingAt()) {
      int end = wordEnd(at + 1, handles.end());
      var handle = text.substring(at + 1, end);
      if (known(handle) || handle.endsWith(".test")) {
        add(Type.MENTION, at, end, handle);
      }
    }
  }

  private void addTicker(int at) {
    if (tickers.region(at, text.length()).lookingAt()) {
      add(Type.CASHTAG, at, tickers.end(), tickers.group(1).toUpperCase(Locale.ROOT));
    }
  }

  /** A handle ends where a word does, so that the full stop of its sentence is left out. */
  private int wordEnd(int from, int to) {
    int end = to;
    while (end > from
        && CharSets.word(text.charAt(end - 1)) == (end < text.length() && CharSets.word(text.charAt(end)))) {
      end--;
    }
    return end;
  }

  private void addAddress(int at) {
    if (!addresses.region(at, text.length()).lookingAt()) {
      return;
    }
    free = addresses.end();
    var words = addresses.group();
    boolean whole = words.startsWith("http");
    if (whole || addresses.group("domain") != null && known(addresses.group("domain"))) {
      int end = free - trailing(words);
      add(Type.URL, at, end, (whole ? "" : "https://") + text.substring(at, end));
    }
  }

  private static int trailing(String words) {
    int end = words.length();
    if (".,;:!?".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.length() - (end > 0 && words.charAt(end - 1) == ')' && words.indexOf('(') < 0 ? end - 1 : end);
  }

  private void addHashtag(int at, boolean afterSpace) {
    if (afterSpace && hashtags.region(at, text.length()).lookingAt()) {
      var tag = PUNCTUATION.matcher(hashtags.group(1)).replaceAll("");
      if (!tag.isEmpty() && SPOKEN.matcher(tag).find()
          && (tag.length() <= LONGEST_TAG || Graphemes.count(tag) <= LONGEST_TAG)) {
        add(Type.HASHTAG, at, at + 1 + tag.length(), tag);
      }
    }
  }

  /** A byte order mark counts as a space there, the control character U+0085 does not. */
  private static boolean space(char c) {
    return c == '\uFEFF' || c != '\u0085' && CharSets.space(c);
  }

  private void add(Type type, int start, int end, String value) {
    found.add(new Entity(type, start, end, value, Optional.empty()));
  }

  private static boolean known(String domain) {
    int dot = domain.lastIndexOf('.');
    return dot >= 0 && DOMAINS.has(domain.substring(dot + 1));
  }
}
