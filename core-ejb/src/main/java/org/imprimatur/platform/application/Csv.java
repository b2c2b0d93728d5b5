package org.imprimatur.platform.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.platform.model.Sheet;

/** Sheets in CSV (RFC 4180), as spreadsheets write and read them. */
public final class Csv {

  /** A spreadsheet takes what begins so for a formula, which may send the sheet to somebody. */
  private static final String FORMULA = "=+-@\t\r";

  private static final String GUARD = "'";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Where the comma is a decimal point, a semicolon without quotation marks begins a cell of its own. */
  private static final QuoteStrategy QUOTES = new QuoteStrategy() {
    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
    }
  };

  private Csv() {}

  /** Writes rows below the names of the columns; what a spreadsheet would take for a formula is guarded. */
  public static String write(List<String> head, List<List<String>> rows) {
    var text = new StringWriter();
    try (var sheet = CsvWriter.builder().quoteStrategy(QUOTES).build(text)) {
      sheet.writeRecord(head);
      rows.forEach(row -> sheet.writeRecord(row.stream().map(Csv::guarded).toList()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return text.toString();
  }

  /**
   * Reads a sheet; one with semicolons is one, too, as spreadsheets write it where the comma is a decimal point. What
   * was guarded is read as it was.
   */
  public static Sheet read(String text, Sheet.Columns columns) {
    var csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (Sheet.workbook(csv)) {
      return Sheet.ofWorkbook();
    }
    var rows = new ArrayList<Sheet.Row>();
    // How many cells a row may have is said with the other flaws.
    var csvReader = CsvReader.builder().fieldSeparator(separator(csv))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
    try (var reader = csvReader.ofCsvRecord(csv)) {
      for (var row : reader) {
        rows.add(new Sheet.Row(row.getStartingLineNumber(), row.getFields().stream().map(Csv::plain).toList()));
      }
    } catch (CsvParseException fault) {
      return Sheet.unreadable(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return Sheet.of(rows, columns);
  }

  private static char separator(String csv) {
    var head = csv.lines().findFirst().orElse("");
    return head.contains(";") && !head.contains(",") ? ';' : ',';
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
  }

  private static String plain(String cell) {
    return cell.length() > 1 && cell.startsWith(GUARD) && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1)
        : cell;
  }
}
