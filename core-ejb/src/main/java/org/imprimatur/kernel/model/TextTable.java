package org.imprimatur.kernel.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a table that ships with the code: one row a line, cells separated by {@code |}; blank lines and lines that
 * begin with {@code #} are skipped.
 */
public final class TextTable {

  private TextTable() {}

  /**
   * Returns the rows of a table on the class path, cells trimmed.
   *
   * @param path the absolute path, such as {@code /imprimatur/terms.txt}
   * @param columns how many cells every row must have
   * @throws IllegalArgumentException naming the file and the line, when there is no such table or a row has another
   *     number of cells
   */
  public static List<List<String>> read(String path, int columns) {
    var lines = lines(path);
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
        .mapToObj(i -> cells(path + ":" + (i + 1), lines.get(i), columns))
        .toList();
  }

  private static List<String> cells(String place, String line, int columns) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != columns) {
      throw new IllegalArgumentException(place + " has " + cells.size() + " cells; it needs " + columns + ".");
    }
    return cells;
  }

  private static List<String> lines(String path) {
    try (var in = TextTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no table " + path + ".");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
