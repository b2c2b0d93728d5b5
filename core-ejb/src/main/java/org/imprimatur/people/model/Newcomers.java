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
import org.imprimatur.platform.model.Sheet;

/**
 * The people of a sheet, and everything that is wrong in it: all of them can be added, or none.
 *
 * @param people in the order of the sheet; those of faultless rows only
 * @param mail addresses of those who have one in the sheet, by user name
 * @param flaws in the order of the sheet, at most {@link Sheet#MOST_FLAWS}
 */
public record Newcomers(List<Person> people, Map<String, String> mail, List<Sheet.Flaw> flaws) {

  /** The columns; more rows than these are two sheets. */
  public static final Sheet.Columns COLUMNS = new Sheet.Columns(
      List.of("username", "name", "credentials", "roles", "supervisor", "mail", "open"), 2, 10_000);

  /** What the last column says of an open account. */
  public static final String OPEN = "yes";

  /** What it says of a closed one, which no sheet adds. */
  public static final String CLOSED = "no";

  private static final int LONGEST = 200;
  private static final String USER_NAME = "[a-z0-9][a-z0-9._-]{1,63}";

  public Newcomers {
    people = List.copyOf(people);
    mail = Map.copyOf(mail);
    flaws = List.copyOf(flaws);
  }

  /**
   * Reads the rows.
   *
   * @param known finds those of some user names who are there already
   */
  public static Newcomers of(Sheet sheet, Function<Collection<String>, List<Person>> known) {
    return sheet.flaws().isEmpty() ? new Reading(sheet.rows(), known).read()
        : new Newcomers(List.of(), Map.of(), sheet.flaws());
  }

  /** One sheet being read. */
  private static final class Reading {
    private final List<Sheet.Row> rows;
    private final Map<String, Person> there = new HashMap<>();
    private final Map<String, Set<Role>> coming = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> mail = new HashMap<>();
    private final List<Sheet.Flaw> flaws = new ArrayList<>();

    Reading(List<Sheet.Row> rows, Function<Collection<String>, List<Person>> known) {
      this.rows = rows;
      var names = rows.stream().flatMap(row -> Stream.of(name(row, "username"), name(row, "supervisor")))
          .filter(name -> name.matches(USER_NAME)).collect(Collectors.toSet());
      known.apply(names).forEach(person -> there.put(person.username(), person));
      rows.forEach(row -> coming.put(name(row, "username"), roles(row)));
    }

    Newcomers read() {
      for (var row : rows) {
        if (flaws.size() >= Sheet.MOST_FLAWS) {
          break;
        }
        int before = flaws.size();
        check(row);
        if (flaws.size() == before) {
          people.add(new Person(name(row, "username"), row.cell("name"), row.cell("credentials"), roles(row),
              Optional.of(name(row, "supervisor")).filter(name -> !name.isEmpty()), true));
          Optional.of(row.cell("mail")).filter(address -> !address.isEmpty())
              .ifPresent(address -> mail.put(name(row, "username"), address));
        }
      }
      return new Newcomers(people, mail, flaws.stream().limit(Sheet.MOST_FLAWS).toList());
    }

    private void check(Sheet.Row row) {
      if (!row.complete()) {
        flaws.add(row.incomplete());
        return;
      }
      username(row);
      wrong(row, "name", CleanText.blank(row.cell("name")) || unfit(row.cell("name")), NewcomerFault.NAME);
      wrong(row, "credentials", unfit(row.cell("credentials")), NewcomerFault.CREDENTIALS);
      for (var word : words(row)) {
        var role = Role.ofWire(word);
        if (role.isEmpty() || role.get().byTwo()) {
          flaws.add(row.flaw("roles", role.isEmpty() ? NewcomerFault.ROLE : NewcomerFault.BY_TWO, word));
        }
      }
      supervisor(row);
      wrong(row, "mail", !row.cell("mail").isEmpty() && !Mailbox.fits(row.cell("mail")), NewcomerFault.MAIL);
      wrong(row, "open", !List.of("", OPEN).contains(row.cell("open").toLowerCase(Locale.ROOT)),
          NewcomerFault.NOT_OPEN);
    }

    private void username(Sheet.Row row) {
      var name = name(row, "username");
      if (!name.matches(USER_NAME)) {
        flaws.add(row.flaw("username", NewcomerFault.USER_NAME));
      } else if (there.containsKey(name)) {
        flaws.add(row.flaw("username", NewcomerFault.TAKEN, name));
      } else if (!seen.add(name)) {
        flaws.add(row.flaw("username", NewcomerFault.TWICE, name));
      }
    }

    private void supervisor(Sheet.Row row) {
      var name = name(row, "supervisor");
      if (name.isEmpty()) {
        return;
      }
      boolean supervises = there.containsKey(name)
          ? there.get(name).active() && there.get(name).is(Role.SUPERVISOR)
          : coming.getOrDefault(name, Set.of()).contains(Role.SUPERVISOR);
      wrong(row, "supervisor", !roles(row).contains(Role.TRAINEE), NewcomerFault.NO_TRAINEE);
      wrong(row, "supervisor", !supervises || name.equals(name(row, "username")), NewcomerFault.NO_SUPERVISOR);
    }

    private void wrong(Sheet.Row row, String column, boolean wrong, NewcomerFault fault) {
      if (wrong) {
        flaws.add(row.flaw(column, fault));
      }
    }

    /** User names are written as people like; they are kept in lower case, as they are compared at the log-in. */
    private String name(Sheet.Row row, String column) {
      return row.cell(column).toLowerCase(Locale.ROOT);
    }

    private List<String> words(Sheet.Row row) {
      return Arrays.stream(row.cell("roles").toLowerCase(Locale.ROOT).split("[\\s,;]+"))
          .filter(word -> !word.isEmpty()).toList();
    }

    /** Whoever has no column of roles, or an empty cell, is a member. */
    private Set<Role> roles(Sheet.Row row) {
      var roles = words(row).stream().flatMap(word -> Role.ofWire(word).stream()).collect(Collectors.toSet());
      return roles.isEmpty() ? Set.of(Role.MEMBER) : roles;
    }

    private static boolean unfit(String words) {
      return words.length() > LONGEST || !CleanText.clean(words) || words.lines().count() > 1;
    }
  }
}
