package org.imprimatur.people.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.people.model.Newcomers;
import org.imprimatur.people.model.SheetLine;

/** People as a sheet in CSV (RFC 4180), as spreadsheets write and read it. */
public final class PeopleSheet {

  /** A spreadsheet takes what begins so for a formula, which may send the sheet to somebody. */
  private static final String FORMULA = "=+-@\t\r";

  private static final String GUARD = "'";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PeopleSheet() {}

  /**
   * Writes people with the columns that are read back, and whether their account is open.
   *
   * @param mail addresses by user name, of those whose reader may have them
   */
  public static String write(List<Person> people, Map<String, String> mail) {
    var text = new StringWriter();
    var head = new ArrayList<>(Newcomers.COLUMNS);
    head.add("open");
    try (var sheet = CsvWriter.builder().build(text)) {
      sheet.writeRecord(head);
      people.forEach(person -> sheet.writeRecord(cells(person, mail.getOrDefault(person.username(), ""))));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return text.toString();
  }

  private static List<String> cells(Person person, String mail) {
    return List.of(guarded(person.username()), guarded(person.name()), guarded(person.credentials()),
        person.roles().stream().sorted().map(Role::wire).collect(Collectors.joining(" ")),
        guarded(person.supervisor().orElse("")), guarded(mail), person.active() ? "yes" : "no");
  }

  /**
   * Reads a sheet; one with semicolons is one, too, as spreadsheets write it where the comma is a decimal point.
   *
   * @param known finds those of some user names who are there already
   */
  static Newcomers read(String text, Function<Collection<String>, List<Person>> known) {
    var csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    var lines = new ArrayList<SheetLine>();
    // How many cells a row may have is said with the other flaws.
    var csvReader = CsvReader.builder().fieldSeparator(separator(csv))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
    try (var reader = csvReader.ofCsvRecord(csv)) {
      for (var row : reader) {
        lines.add(new SheetLine(row.getStartingLineNumber(),
            row.getFields().stream().map(PeopleSheet::plain).toList()));
      }
    } catch (CsvParseException fault) {
      return Newcomers.unreadable(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return Newcomers.of(lines, known);
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
