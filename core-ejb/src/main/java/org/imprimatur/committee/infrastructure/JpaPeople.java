package org.imprimatur.committee.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaPeople implements People {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<Person> find(String username) {
    return row(username).map(PersonRow::person);
  }

  @Override
  public List<Person> named(Collection<String> usernames) {
    var names = usernames.stream().filter(Storable::holds).distinct().toList();
    return names.isEmpty() ? List.of()
        : em.createQuery("select p from PersonRow p where p.username in :names", PersonRow.class)
            .setParameter("names", names)
            .getResultStream()
            .map(PersonRow::person)
            .toList();
  }

  @Override
  public List<Person> all() {
    return em.createQuery("select p from PersonRow p order by p.username", PersonRow.class)
        .getResultStream()
        .map(PersonRow::person)
        .toList();
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
