package org.imprimatur.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/** People in memory. */
public final class MemoryPeople implements People {

  private record Row(Person person, String passwordDigest) {}

  private final Rows<Row> rows;

  MemoryPeople(MemoryStore store) {
    rows = new Rows<>(store, "person");
  }

  @Override
  public Optional<Person> find(String username) {
    return rows.find(username).map(Row::person);
  }

  @Override
  public List<Person> named(Collection<String> usernames) {
    return usernames.stream().distinct().flatMap(name -> find(name).stream()).toList();
  }

  @Override
  public List<Person> holding(Set<Role> roles) {
    return all().stream().filter(person -> person.active() && !Collections.disjoint(person.roles(), roles)).toList();
  }

  @Override
  public List<Person> all() {
    return rows.all().stream().map(Row::person).sorted(Comparator.comparing(Person::username)).toList();
  }

  @Override
  public boolean any() {
    return !all().isEmpty();
  }

  @Override
  public void add(Person person, String passwordDigest) {
    rows.add(person.username(), new Row(person, passwordDigest));
  }

  @Override
  public List<Person> found(Search search, int skipped, int limit) {
    return all().stream().filter(person -> fits(person, search)).skip(skipped).limit(limit).toList();
  }

  @Override
  public long count(Search search) {
    return all().stream().filter(person -> fits(person, search)).count();
  }

  private boolean fits(Person person, Search search) {
    var words = search.words().strip().toLowerCase(Locale.ROOT);
    return search.role().map(person::is).orElse(true) && search.open().map(open -> open == person.active()).orElse(true)
        && search.password().map(has -> has == passwordDigest(person.username()).isPresent()).orElse(true)
        && (person.username().contains(words) || person.name().toLowerCase(Locale.ROOT).contains(words));
  }

  @Override
  public void add(Person person) {
    add(person, "");
  }

  @Override
  public void add(List<Person> newcomers) {
    newcomers.forEach(this::add);
  }

  @Override
  public void change(Person person) {
    rows.put(person.username(), new Row(person, rows.find(person.username()).orElseThrow().passwordDigest()));
  }

  @Override
  public Optional<Account> account(String username) {
    return find(username).map(person -> new Account(person, passwordDigest(username)));
  }

  @Override
  public void password(String username, String passwordDigest) {
    rows.put(username, new Row(find(username).orElseThrow(), passwordDigest));
  }

  @Override
  public Optional<String> passwordDigest(String username) {
    return rows.find(username).map(Row::passwordDigest).filter(digest -> !digest.isEmpty());
  }
}
