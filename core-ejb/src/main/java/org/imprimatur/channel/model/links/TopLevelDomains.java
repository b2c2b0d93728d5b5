package org.imprimatur.channel.model.links;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.CharSets;
import org.imprimatur.kernel.model.TextTable;

/**
 * The last labels of addresses that a network knows. Without them every "e.g." and every missing space would be a link.
 */
public final class TopLevelDomains {

  private static final List<List<String>> TABLE = TextTable.read("/imprimatur/top-level-domains.txt", 2);

  private final Set<String> names;

  /** Names in other scripts by their first letter, the longest first: one may begin another. */
  private final Map<Character, List<String>> others;

  /** Makes the list of those that a network knows, by its name in the table. */
  public TopLevelDomains(String who) {
    names =
        TABLE.stream()
            .filter(row -> Set.of(row.get(0).split(" ")).contains(who))
            .flatMap(row -> Arrays.stream(row.get(1).split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    others =
        names.stream()
            .filter(name -> name.chars().anyMatch(c -> c > 0x7F))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(name -> name.charAt(0)));
  }

  /** Tells whether a label, in small letters, is a top-level domain. */
  public boolean has(String label) {
    return names.contains(label);
  }

  /** Returns where the top-level domain that begins at {@code at} ends; -1 when none does, or when the word goes on. */
  public int end(String text, int at) {
    int end = at;
    while (end < text.length() && CharSets.letter(text.charAt(end))) {
      end++;
    }
    if (end > at && closed(text, end) && names.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
      return end;
    }
    return end < text.length() && text.charAt(end) > 0x7F ? other(text, at) : -1;
  }

  private int other(String text, int at) {
    for (var name : others.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
      int end = at + name.length();
      if (text.regionMatches(true, at, name, 0, name.length()) && closed(text, end)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean closed(String text, int end) {
    return end == text.length() || !CharSets.alphanumeric(text.charAt(end)) && "@+-".indexOf(text.charAt(end)) < 0;
  }
}
