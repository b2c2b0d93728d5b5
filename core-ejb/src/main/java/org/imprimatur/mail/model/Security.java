package org.imprimatur.mail.model;

/** How the connection to the mail server is kept from others. */
public enum Security {
  /** It begins in the clear and is encrypted before anything is said; where that fails, nothing is. */
  STARTTLS(587),
  /** It is encrypted from its beginning. */
  TLS(465),
  /** It is not encrypted: on this machine alone. */
  NONE(25);

  private final int port;

  Security(int port) {
    this.port = port;
  }

  /** Returns the port at which servers usually listen for it. */
  int port() {
    return port;
  }
}
