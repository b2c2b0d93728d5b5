package org.imprimatur.committee.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody with an account, read from the database at every call. */
public interface People {

  /** Finds a person by user name. */
  Optional<Person> find(String username);

  /** Finds several people at once, in no order; a name that nobody has is left out. */
  List<Person> named(Collection<String> usernames);

  /** Returns everybody whose account is open and who holds any of the roles, by user name. */
  List<Person> holding(Set<Role> roles);

  /** Returns everybody, by user name: thousands, so nothing that people wait for asks this. */
  List<Person> all();

  /** Tells whether anybody has an account, a closed one included. */
  boolean any();

  /** Adds a person with the digest of a password. */
  void add(Person person, String passwordDigest);

  /** Returns the stored digest of a person's password. */
  Optional<String> passwordDigest(String username);
}
