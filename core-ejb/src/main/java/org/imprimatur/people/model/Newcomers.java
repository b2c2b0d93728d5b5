package org.imprimatur.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.kernel.model.CleanText;

/**
 * The people of a sheet, and everything that is wrong in it: all of them can be added, or none.
 *
 * @param people in the order of the sheet; those of faultless rows only
 * @param mail addresses of those who have one in the sheet, by user name
 * @param flaws in the order of the sheet, at most {@link #MOST_FLAWS}
 */
public record Newcomers(List<Person> people, Map<String, String> mail, List<SheetFlaw> flaws) {

  /** The columns, the first two of which every sheet has. */
  public static final List<String> COLUMNS = List.of("username", "name", "credentials", "roles", "supervisor", "mail");

  /** More rows than these are two sheets. */
  public static final int MOST_ROWS = 10_000;

  /** More only repeat what is wrong. */
  public static final int MOST_FLAWS = 100;

  private static final int NEEDED = 2;
  private static final int LONGEST = 200;
  private static final String USER_NAME = "[a-z0-9][a-z0-9._-]{0,63}";

  public Newcomers {
    people = List.copyOf(people);
    mail = Map.copyOf(mail);
    flaws = List.copyOf(flaws);
  }

  /** Returns what a sheet is that could not be read as one. */
  public static Newcomers unreadable(long line) {
    return flawed(SheetFlaw.of(line, 0, SheetFault.UNREADABLE, ""));
  }

  /**
   * Reads the rows.
   *
   * @param lines the first has the names of the columns
   * @param known finds those of some user names who are there already
   */
  public static Newcomers of(List<SheetLine> lines, Function<Collection<String>, List<Person>> known) {
    if (lines.size() < 2) {
      return flawed(SheetFlaw.of(1, 0, SheetFault.NO_ROWS, ""));
    }
    if (lines.size() > MOST_ROWS + 1) {
      return flawed(SheetFlaw.of(lines.get(MOST_ROWS + 1).number(), 0, SheetFault.TOO_MANY, ""));
    }
    var head = lines.get(0).cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    var wrong = heads(lines.get(0).number(), head);
    return wrong.isEmpty() ? new Reading(head, lines.subList(1, lines.size()), known).read()
        : new Newcomers(List.of(), Map.of(), wrong);
  }

  private static Newcomers flawed(SheetFlaw flaw) {
    return new Newcomers(List.of(), Map.of(), List.of(flaw));
  }

  private static List<SheetFlaw> heads(long line, List<String> head) {
    var flaws = new ArrayList<SheetFlaw>();
    COLUMNS.subList(0, NEEDED).stream().filter(name -> !head.contains(name))
        .forEach(name -> flaws.add(SheetFlaw.of(line, 0, SheetFault.NO_COLUMN, name)));
    for (int i = 0; i < head.size(); i++) {
      if (!COLUMNS.contains(head.get(i)) || head.indexOf(head.get(i)) < i) {
        flaws.add(SheetFlaw.of(line, i + 1, SheetFault.OTHER_COLUMN, head.get(i)));
      }
    }
    return flaws.stream().limit(MOST_FLAWS).toList();
  }

  /** One sheet being read. */
  private static final class Reading {
    private final List<String> head;
    private final List<SheetLine> lines;
    private final Map<String, Person> there = new HashMap<>();
    private final Map<String, Set<Role>> coming = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> mail = new HashMap<>();
    private final List<SheetFlaw> flaws = new ArrayList<>();

    Reading(List<String> head, List<SheetLine> lines, Function<Collection<String>, List<Person>> known) {
      this.head = head;
      this.lines = lines;
      var names = lines.stream().flatMap(line -> Stream.of(name(line, "username"), name(line, "supervisor")))
          .filter(name -> name.matches(USER_NAME)).collect(Collectors.toSet());
      known.apply(names).forEach(person -> there.put(person.username(), person));
      lines.forEach(line -> coming.put(name(line, "username"), roles(line)));
    }

    Newcomers read() {
      for (var line : lines) {
        if (flaws.size() >= MOST_FLAWS) {
          break;
        }
        int before = flaws.size();
        row(line);
        if (flaws.size() == before) {
          people.add(new Person(name(line, "username"), cell(line, "name"), cell(line, "credentials"), roles(line),
              Optional.of(name(line, "supervisor")).filter(name -> !name.isEmpty()), true));
          Optional.of(cell(line, "mail")).filter(address -> !address.isEmpty())
              .ifPresent(address -> mail.put(name(line, "username"), address));
        }
      }
      return new Newcomers(people, mail, flaws.stream().limit(MOST_FLAWS).toList());
    }

    private void row(SheetLine line) {
      if (line.cells().size() != head.size()) {
        flaws.add(SheetFlaw.of(line.number(), 0, SheetFault.CELLS, line.cells().size() + "/" + head.size()));
        return;
      }
      username(line);
      wrong(line, "name", CleanText.blank(cell(line, "name")) || unfit(cell(line, "name")), SheetFault.NAME);
      wrong(line, "credentials", unfit(cell(line, "credentials")), SheetFault.CREDENTIALS);
      for (var word : words(line)) {
        var role = Role.ofWire(word);
        if (role.isEmpty() || role.get().byTwo()) {
          flaw(line, "roles", role.isEmpty() ? SheetFault.ROLE : SheetFault.BY_TWO, word);
        }
      }
      supervisor(line);
      wrong(line, "mail", !cell(line, "mail").isEmpty() && !Mailbox.fits(cell(line, "mail")), SheetFault.MAIL);
    }

    private void username(SheetLine line) {
      var name = name(line, "username");
      if (!name.matches(USER_NAME)) {
        flaw(line, "username", SheetFault.USER_NAME, cell(line, "username"));
      } else if (there.containsKey(name)) {
        flaw(line, "username", SheetFault.TAKEN, name);
      } else if (!seen.add(name)) {
        flaw(line, "username", SheetFault.TWICE, name);
      }
    }

    private void supervisor(SheetLine line) {
      var name = name(line, "supervisor");
      if (name.isEmpty()) {
        return;
      }
      boolean supervises = there.containsKey(name)
          ? there.get(name).active() && there.get(name).is(Role.SUPERVISOR)
          : coming.getOrDefault(name, Set.of()).contains(Role.SUPERVISOR);
      wrong(line, "supervisor", !roles(line).contains(Role.TRAINEE), SheetFault.NO_TRAINEE);
      wrong(line, "supervisor", !supervises || name.equals(name(line, "username")), SheetFault.NO_SUPERVISOR);
    }

    private void wrong(SheetLine line, String column, boolean wrong, SheetFault fault) {
      if (wrong) {
        flaw(line, column, fault, cell(line, column));
      }
    }

    private void flaw(SheetLine line, String column, SheetFault fault, String cell) {
      flaws.add(SheetFlaw.of(line.number(), head.indexOf(column) + 1, fault, CleanText.beginning(cell, LONGEST)));
    }

    private String cell(SheetLine line, String column) {
      int at = head.indexOf(column);
      return at < 0 || at >= line.cells().size() ? "" : line.cells().get(at).strip();
    }

    /** User names are written as people like; they are kept in lower case, as they are compared at the log-in. */
    private String name(SheetLine line, String column) {
      return cell(line, column).toLowerCase(Locale.ROOT);
    }

    private List<String> words(SheetLine line) {
      return Arrays.stream(cell(line, "roles").toLowerCase(Locale.ROOT).split("[\\s,;]+"))
          .filter(word -> !word.isEmpty()).toList();
    }

    /** Whoever has no column of roles, or an empty cell, is a member. */
    private Set<Role> roles(SheetLine line) {
      var roles = words(line).stream().flatMap(word -> Role.ofWire(word).stream()).collect(Collectors.toSet());
      return roles.isEmpty() ? Set.of(Role.MEMBER) : roles;
    }

    private static boolean unfit(String words) {
      return words.length() > LONGEST || !CleanText.clean(words) || words.lines().count() > 1;
    }
  }
}
