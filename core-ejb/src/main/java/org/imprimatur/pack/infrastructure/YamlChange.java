package org.imprimatur.pack.infrastructure;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.pack.model.PackFiles;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Other words in one place of a file.
 *
 * @param file the name of the file
 * @param from how many characters, of however many code units, stand before
 * @param to the same of where the old words end
 * @param words as they are written, with their quotation marks
 */
record YamlChange(String file, int from, int to, String words) {

  /** What means itself without quotation marks, wherever it stands. */
  private static final String PLAIN = "[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?";

  /** Makes all of these changes; what stands between them stays as it is. */
  static PackFiles all(PackFiles files, List<YamlChange> changes) {
    var changed = new TreeMap<>(files.files());
    // From the end on: what stands before keeps its place.
    changes.stream().sorted(Comparator.comparingInt(YamlChange::from).reversed())
        .forEach(change -> changed.computeIfPresent(change.file, (name, text) -> change.in(text)));
    return new PackFiles(changed);
  }

  /** Writes words in a style, or in the nearest that can hold them. */
  static String written(String words, ScalarStyle style) {
    if (style == ScalarStyle.PLAIN && words.matches(PLAIN)) {
      return words;
    }
    return style == ScalarStyle.SINGLE_QUOTED && words.chars().noneMatch(Character::isISOControl)
        ? "'" + words.replace("'", "''") + "'"
        : words.codePoints().mapToObj(YamlChange::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    return Character.isISOControl(character) ? String.format("\\u%04x", character)
        : (character == '"' || character == '\\' ? "\\" : "") + Character.toString(character);
  }

  /** A block ends with the line after it, which stays; where nothing stood, the colon needs a space. */
  private String in(String text) {
    int start = text.offsetByCodePoints(0, from);
    var old = text.substring(start, text.offsetByCodePoints(start, to - from));
    return text.substring(0, start) + (old.isEmpty() ? " " : "") + words
        + text.substring(start + old.stripTrailing().length());
  }
}
