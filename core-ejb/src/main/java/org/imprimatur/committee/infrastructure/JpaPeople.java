package org.imprimatur.committee.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
    var more = Collections.disjoint(roles, OF_MANY) ? MORE : "";
    List<?> rows = em.createNativeQuery(
        SAID + " from person p where p.active = true" + more + " and (" + any(roles) + ") order by p.username")
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
  public void add(Person person, String passwordDigest) {
    em.persist(PersonRow.of(person, passwordDigest));
    em.flush();
  }

  @Override
  public Optional<String> passwordDigest(String username) {
    return row(username).map(row -> row.passwordDigest);
  }

  private Optional<PersonRow> row(String username) {
    return Optional.of(username).filter(Storable::holds).map(name -> em.find(PersonRow.class, name));
  }
}
