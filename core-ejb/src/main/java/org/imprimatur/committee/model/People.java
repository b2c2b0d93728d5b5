package org.imprimatur.committee.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody with an account, read from the database at every call. */
public interface People {

  /** Finds a person by user name. */
  Optional<Person> find(String username);

  /** Returns everybody who holds a seat, by user name. */
  List<Person> seated();

  /** Returns everybody, by user name. */
  List<Person> all();

  /** Adds a person with the digest of a password. */
  void add(Person person, String passwordDigest);

  /** Returns the stored digest of a person's password. */
  Optional<String> passwordDigest(String username);

  /** Keeps the digest of a bearer token. */
  void addToken(Token token);

  /** Finds a token by the SHA-256 of its text. */
  Optional<Token> findToken(String digest);

  /**
   * A bearer token as stored: never its text.
   *
   * @param digest SHA-256 of the token, hexadecimal
   * @param username whose it is
   * @param name what the owner calls it
   * @param createdAt when it was made
   * @param expiresAt when it ends
   */
  record Token(String digest, String username, String name, Instant createdAt, Instant expiresAt) {}
}
