package org.imprimatur.identity.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

/**
 * The roles that whoever asks holds for this request alone, at the word of the society's own identity provider. They
 * are in no table: whoever counts officers, tells them something or lets them confirm reads those that are.
 */
@RequestScoped
public class Lent {

  private String username = "";
  private Set<Role> roles = Set.of();

  /** Lends a person roles until the request ends. */
  public void lend(String person, Set<Role> given) {
    username = person;
    roles = given;
  }

  /** Returns a person with what is lent to them. */
  public Person with(Person person) {
    if (roles.isEmpty() || !person.username().equals(username)) {
      return person;
    }
    var all = new HashSet<>(person.roles());
    all.addAll(roles);
    return person.with(all);
  }
}
