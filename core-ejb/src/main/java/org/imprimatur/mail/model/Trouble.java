package org.imprimatur.mail.model;

/** Why the mail server did not take a mail. The names stand in the database; what it answered may hold an address. */
public enum Trouble {
  /** Nobody answers at the host and port. */
  UNREACHABLE,
  /** Somebody does, and then says nothing for too long. */
  SILENT,
  /** The connection could not be encrypted. */
  UNSAFE,
  /** The server does not know the user or the password. */
  SIGN_IN,
  /** The server does not take mail for the address. */
  RECIPIENT,
  /** It said no to something else, or not now. */
  REFUSED,
  /** It broke off while it was told. */
  BROKEN;

  /** Tells whether trying again does not help: an address that is wrong stays wrong. */
  boolean forGood() {
    return this == RECIPIENT;
  }
}
