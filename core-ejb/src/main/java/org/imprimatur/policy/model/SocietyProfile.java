package org.imprimatur.policy.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.TextTable;
import org.imprimatur.society.model.Profile;

/**
 * What belongs to the society itself and to public crisis lines, and therefore identifies nobody.
 *
 * @param names what the society is called
 * @param domains mail and web domains, in lower case
 * @param phones telephone numbers, digits only and without the country's 1
 * @param handles accounts without {@code @}, in lower case
 * @param addresses postal addresses, in lower case
 */
public record SocietyProfile(
    Set<String> names, Set<String> domains, Set<String> phones, Set<String> handles, Set<String> addresses) {

  private static final SocietyProfile PUBLIC = read("/imprimatur/public-lines.txt");
  private static final SocietyProfile EXAMPLE = read("/imprimatur/example-society.txt").and(PUBLIC);

  public SocietyProfile {
    names = Set.copyOf(names);
    domains = Set.copyOf(domains);
    phones = Set.copyOf(phones);
    handles = Set.copyOf(handles);
    addresses = Set.copyOf(addresses);
  }

  /**
   * Returns the fictional society of the demo, and the public crisis lines: what the cases of packs are written for,
   * and {@code check} answers for when it is told of no other.
   */
  public static SocietyProfile example() {
    return EXAMPLE;
  }

  /** Returns what a society says of itself, and the public crisis lines. */
  public static SocietyProfile of(Profile said) {
    var own = said.own();
    return of(
        Stream.of(said.called().name(), said.called().shortName()).filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()),
        Set.copyOf(own.domains()), Set.copyOf(own.phones()), Set.copyOf(own.handles()), Set.copyOf(own.addresses()))
        .and(PUBLIC);
  }

  /** Returns a society of which no more than a name is known, or not even that, and the public crisis lines. */
  public static SocietyProfile called(Optional<String> name) {
    return new SocietyProfile(name.stream().collect(Collectors.toSet()), Set.of(), Set.of(), Set.of(), Set.of())
        .and(PUBLIC);
  }

  /** Returns what belongs to this one or to another. */
  public SocietyProfile and(SocietyProfile other) {
    return new SocietyProfile(both(names, other.names), both(domains, other.domains), both(phones, other.phones),
        both(handles, other.handles), both(addresses, other.addresses));
  }

  /** Makes a profile of values however they are written. */
  public static SocietyProfile of(Set<String> names, Set<String> domains, Set<String> phones, Set<String> handles,
      Set<String> addresses) {
    return new SocietyProfile(
        names, lower(domains), phones.stream().map(SocietyProfile::digits).collect(Collectors.toSet()), lower(handles),
        lower(addresses));
  }

  /** Tells whether a telephone number, however written, is on the list. */
  public boolean ownsPhone(String number) {
    return phones.contains(digits(number));
  }

  /** Tells whether a mail or web address, or a bare host, is under one of the domains. */
  public boolean ownsHost(String host) {
    var lower = host.toLowerCase(Locale.ROOT);
    return domains.stream().anyMatch(own -> lower.equals(own) || lower.endsWith("." + own));
  }

  /** Tells whether an account, with or without {@code @}, is the society's. */
  public boolean ownsHandle(String handle) {
    var bare = handle.startsWith("@") ? handle.substring(1) : handle;
    return handles.contains(bare.toLowerCase(Locale.ROOT)) || ownsHost(bare);
  }

  /** Tells whether a text names one of the addresses. */
  public boolean ownsAddress(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return addresses.stream().anyMatch(lower::contains);
  }

  private static String digits(String number) {
    var digits = number.chars().filter(c -> c >= '0' && c <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  private static SocietyProfile read(String path) {
    var rows = TextTable.read(path, 2);
    return of(of(rows, "name"), of(rows, "domain"), of(rows, "phone"), of(rows, "handle"), of(rows, "address"));
  }

  private static Set<String> of(List<List<String>> rows, String kind) {
    return rows.stream().filter(row -> row.get(0).equals(kind)).map(row -> row.get(1)).collect(Collectors.toSet());
  }

  private static Set<String> lower(Set<String> values) {
    return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
