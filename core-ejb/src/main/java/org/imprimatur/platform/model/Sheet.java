package org.imprimatur.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Sentence;

/**
 * A sheet whose first row names its columns.
 *
 * @param rows those below the first; none where the sheet as a whole is flawed
 * @param flaws what is wrong with the sheet as a whole, at most {@link #MOST_FLAWS}
 */
public record Sheet(List<Row> rows, List<Flaw> flaws) {

  /** More only repeat what is wrong. */
  public static final int MOST_FLAWS = 100;

  /** A cell of which it is told what is wrong is told so far. */
  private static final int LONGEST = 200;

  /** A workbook is an archive, which begins so. */
  private static final String ARCHIVE = "PK\u0003\u0004";

  /** What a letter is read as that is none in the encoding in which a sheet is read. */
  private static final String LOST = "\uFFFD";

  public Sheet {
    rows = List.copyOf(rows);
    flaws = List.copyOf(flaws);
  }

  /** What is wrong with a sheet, whatever is in it. */
  public enum Fault {
    /** It is no CSV from here on. */
    UNREADABLE,
    /** It is a workbook of a spreadsheet, and no CSV. */
    WORKBOOK,
    /** Its letters were read as those of another encoding. */
    LETTERS,
    NO_ROWS,
    TOO_MANY,
    NO_COLUMN,
    OTHER_COLUMN,
    CELLS
  }

  /**
   * Which columns a sheet has.
   *
   * @param names in the order in which a sheet that is written has them
   * @param needed how many of the first every sheet has
   * @param most how many rows, without the first
   */
  public record Columns(List<String> names, int needed, int most) {

    public Columns {
      names = List.copyOf(names);
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param line in which it begins, from 1
   * @param column which cell of the line, from 1; 0 where it is the whole line
   * @param why what is wrong, and how to mend it
   */
  public record Flaw(long line, int column, Sentence why) {}

  /**
   * One row.
   *
   * @param line in which it begins, from 1
   * @param head the names of the columns, in lower case
   * @param cells as they were written
   */
  public record Row(long line, List<String> head, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** Makes a row of which no names are known. */
    public Row(long line, List<String> cells) {
      this(line, List.of(), cells);
    }

    /** Returns what stands under a name, without the blanks around it; empty where there is no such column. */
    public String cell(String column) {
      int at = place(column) - 1;
      return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** Tells whether it has as many cells as the first row. */
    public boolean complete() {
      return cells.size() == head.size();
    }

    /** Returns what is wrong with a row that is not complete. */
    public Flaw incomplete() {
      return flaw(line, 0, Fault.CELLS, cells.size() + "/" + head.size());
    }

    /** Returns that something is wrong with what stands under a name. */
    public Flaw flaw(String column, Enum<?> fault) {
      return flaw(column, fault, cell(column));
    }

    /** Returns that something is wrong with a part of what stands under a name. */
    public Flaw flaw(String column, Enum<?> fault, String part) {
      return flaw(line, place(column), fault, CleanText.beginning(part, LONGEST));
    }

    /** Returns which cell stands under a name, from 1; 0 where none does. */
    public int place(String column) {
      return head.indexOf(column.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Flaw flaw(long line, int column, Enum<?> fault, String cell) {
      return new Flaw(line, column, new Sentence(fault, Map.of("cell", cell)));
    }
  }

  /** Returns what a sheet is that could not be read as one. */
  public static Sheet unreadable(long line) {
    return new Sheet(List.of(), List.of(Row.flaw(line, 0, Fault.UNREADABLE, "")));
  }

  /**
   * Reads the rows.
   *
   * @param written the first has the names of the columns, in any order and case
   */
  public static Sheet of(List<Row> written, Columns columns) {
    if (written.size() < 2) {
      return new Sheet(List.of(), List.of(Row.flaw(1, 0, Fault.NO_ROWS, "")));
    }
    if (written.size() > columns.most + 1) {
      long line = written.get(columns.most + 1).line;
      var most = new Sentence(Fault.TOO_MANY, Map.of("most", columns.most));
      return new Sheet(List.of(), List.of(new Flaw(line, 0, most)));
    }
    var head = written.get(0).cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    var lost = lost(written);
    var flaws = lost.isEmpty() ? heads(written.get(0).line, head, columns) : lost;
    return new Sheet(flaws.isEmpty() ? written.subList(1, written.size()).stream()
        .map(row -> new Row(row.line, head, row.cells)).toList() : List.of(), flaws);
  }

  /** Tells whether a text is a workbook, which no comma nor quotation mark makes a sheet of. */
  public static boolean workbook(String text) {
    return text.startsWith(ARCHIVE);
  }

  /** Returns what a workbook is taken for. */
  public static Sheet ofWorkbook() {
    return new Sheet(List.of(), List.of(Row.flaw(1, 0, Fault.WORKBOOK, "")));
  }

  /** A letter that was lost on the way here would stand in by-lines, and nobody could tell any more which it was. */
  private static List<Flaw> lost(List<Row> written) {
    return written.stream().flatMap(row -> IntStream.range(0, row.cells.size())
        .filter(i -> row.cells.get(i).contains(LOST))
        .mapToObj(i -> Row.flaw(row.line, i + 1, Fault.LETTERS, CleanText.beginning(row.cells.get(i), LONGEST))))
        .limit(MOST_FLAWS).toList();
  }

  private static List<Flaw> heads(long line, List<String> head, Columns columns) {
    var names = columns.names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    var flaws = new ArrayList<Flaw>();
    columns.names.subList(0, columns.needed).stream().filter(name -> !head.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(name -> flaws.add(Row.flaw(line, 0, Fault.NO_COLUMN, name)));
    for (int i = 0; i < head.size(); i++) {
      if (!names.contains(head.get(i)) || head.indexOf(head.get(i)) < i) {
        flaws.add(new Flaw(line, i + 1, new Sentence(Fault.OTHER_COLUMN,
            Map.of("cell", CleanText.beginning(head.get(i), LONGEST), "columns", String.join(", ", columns.names)))));
      }
    }
    return flaws.stream().limit(MOST_FLAWS).toList();
  }
}
