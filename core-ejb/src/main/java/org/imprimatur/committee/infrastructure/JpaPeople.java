package org.imprimatur.committee.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaPeople implements People {

  /** Read as values: as entities, each of many would be compared at every flush, and bring its digest along. */
  private static final String SAID = "select p.username, p.name, p.credentials, p.roles, p.supervisor, p.active";

  /** Stands where a digest would: no digest is empty, so none is ever compared with it. */
  private static final String NO_PASSWORD = "";

  private static final Set<Role> OF_MANY = Set.of(Role.MEMBER, Role.TRAINEE);

  /** Word for word as in the index of them, which leaves out the thousands who are nothing else. */
  private static final String MORE = " and p.roles not in ('', 'MEMBER', 'TRAINEE', 'MEMBER,TRAINEE')";

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<Person> find(String username) {
    return row(username).map(PersonRow::person);
  }

  @Override
  public List<Person> named(Collection<String> usernames) {
    var names = usernames.stream().filter(Storable::holds).distinct().toList();
    return names.isEmpty() ? List.of()
        : em.createQuery(SAID + " from PersonRow p where p.username in :names", Object[].class)
            .setParameter("names", names)
            .getResultStream()
            .map(PersonRow::person)
            .toList();
  }

  @Override
  public List<Person> holding(Set<Role> roles) {
    if (roles.isEmpty()) {
      return List.of();
    }
    List<?> rows = em.createNativeQuery(
        SAID + " from person p where p.active = true" + more(roles) + " and (" + any(roles) + ") order by p.username")
        .getResultList();
    return rows.stream().map(row -> PersonRow.person((Object[]) row)).toList();
  }

  /** A role stands between two commas, so that none is found in the name of another. */
  private static String any(Set<Role> roles) {
    return roles.stream().sorted().map(role -> "',' || p.roles || ',' like '%," + role.name() + ",%'")
        .collect(Collectors.joining(" or "));
  }

  @Override
  public List<Person> all() {
    return em.createQuery(SAID + " from PersonRow p order by p.username", Object[].class)
        .getResultStream()
        .map(PersonRow::person)
        .toList();
  }

  @Override
  public boolean any() {
    return !em.createQuery("select p.username from PersonRow p", String.class).setMaxResults(1).getResultList()
        .isEmpty();
  }

  @Override
  public List<Person> found(Search search, int skipped, int limit) {
    List<?> rows = asked(SAID, search, " order by p.username").setFirstResult(skipped).setMaxResults(limit)
        .getResultList();
    return rows.stream().map(row -> PersonRow.person((Object[]) row)).toList();
  }

  @Override
  public long count(Search search) {
    return ((Number) asked("select count(*)", search, "").getSingleResult()).longValue();
  }

  private Query asked(String what, Search search, String order) {
    var wheres = new ArrayList<String>();
    search.role().ifPresent(role -> wheres.add("(" + any(Set.of(role)) + ")" + more(Set.of(role))));
    search.open().ifPresent(open -> wheres.add("p.active = " + open));
    search.password()
        .ifPresent(has -> wheres.add("p.password_digest " + (has ? "<>" : "=") + " '" + NO_PASSWORD + "'"));
    var words = search.words().strip().toLowerCase(Locale.ROOT);
    if (!words.isEmpty()) {
      wheres.add("(lower(p.name) like ?1 escape '!' or p.username like ?1 escape '!')");
    }
    var where = wheres.isEmpty() ? "" : " where " + String.join(" and ", wheres);
    var query = em.createNativeQuery(what + " from person p" + where + order);
    return words.isEmpty() ? query : query.setParameter(1, Storable.holds(words) ? pattern(words) : "");
  }

  private static String pattern(String words) {
    return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static String more(Set<Role> roles) {
    return Collections.disjoint(roles, OF_MANY) ? MORE : "";
  }

  @Override
  public void add(Person person) {
    add(person, NO_PASSWORD);
  }

  /**
   * Two flushes for all: each looks at every row that the transaction has touched, so one for each of ten thousand
   * would take minutes. Whoever is supervised by another newcomer refers to a row that has to be there first.
   */
  @Override
  public void add(List<Person> newcomers) {
    var rows =
        newcomers.stream().collect(Collectors.toMap(person -> PersonRow.of(person, NO_PASSWORD), person -> person));
    rows.keySet().forEach(row -> row.supervisor = null);
    rows.keySet().forEach(em::persist);
    em.flush();
    rows.forEach(PersonRow::become);
    em.flush();
  }

  @Override
  public void change(Person person) {
    em.find(PersonRow.class, person.username()).become(person);
    em.flush();
  }

  @Override
  public void add(Person person, String passwordDigest) {
    em.persist(PersonRow.of(person, passwordDigest));
    em.flush();
  }

  @Override
  public Optional<Account> account(String username) {
    return row(username).map(row -> new Account(row.person(), digest(row)));
  }

  @Override
  public void password(String username, String passwordDigest) {
    em.find(PersonRow.class, username).passwordDigest = passwordDigest;
    em.flush();
  }

  @Override
  public Optional<String> passwordDigest(String username) {
    return row(username).flatMap(JpaPeople::digest);
  }

  private static Optional<String> digest(PersonRow row) {
    return Optional.of(row.passwordDigest).filter(digest -> !digest.equals(NO_PASSWORD));
  }

  private Optional<PersonRow> row(String username) {
    return Optional.of(username).filter(Storable::holds).map(name -> em.find(PersonRow.class, name));
  }
}
