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

  /**
   * What people are looked for by.
   *
   * @param words a part of the name or of the user name, in whatever case; empty for everybody
   * @param role a role that they hold; empty where it does not matter
   * @param open whether the account is open; empty where it does not matter
   * @param password whether they have a password; empty where it does not matter
   */
  record Search(String words, Optional<Role> role, Optional<Boolean> open, Optional<Boolean> password) {

    /** Everybody. */
    public static final Search ALL = new Search("", Optional.empty(), Optional.empty());

    /** Looks for people whether they have a password or none yet. */
    public Search(String words, Optional<Role> role, Optional<Boolean> open) {
      this(words, role, open, Optional.empty());
    }
  }

  /** Returns at most {@code limit} of those who are found, by user name, after the first {@code skipped}. */
  List<Person> found(Search search, int skipped, int limit);

  /** Returns how many are found. */
  long count(Search search);

  /** Adds a person with the digest of a password. */
  void add(Person person, String passwordDigest);

  /** Adds a person who has no password yet: nobody can sign in by that name. */
  void add(Person person);

  /** Adds many such people at once, of whom some may supervise others, in whatever order they come. */
  void add(List<Person> newcomers);

  /** Stores what has changed about a person, who is there. */
  void change(Person person);

  /**
   * Somebody, and by what they prove who they are.
   *
   * @param person who
   * @param passwordDigest the stored digest; empty while there is none
   */
  record Account(Person person, Optional<String> passwordDigest) {}

  /** Finds a person with the digest of their password, in one reading. */
  Optional<Account> account(String username);

  /** Stores another digest for a person, who is there. */
  void password(String username, String passwordDigest);

  /** Returns the stored digest of a person's password; empty while there is none. */
  Optional<String> passwordDigest(String username);
}
