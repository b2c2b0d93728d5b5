package org.imprimatur.login.model;

/** What is wrong with a provider or with what it says. */
public enum ProviderTrouble {
  /** Nobody answers at the address. */
  UNREACHABLE,
  /** Somebody does, and then says too little for too long. */
  SILENT,
  /** The answer is longer than any of its kind. */
  TOO_BIG,
  /** It sends us elsewhere. */
  MOVED,
  /** It has nothing there, or says no. */
  STATUS,
  /** It is not what a provider says. */
  NONSENSE,
  /** It says that it is another one than the settings do. */
  OTHER_ISSUER,
  /** One of its addresses is not over https. */
  UNSAFE,
  /** It takes a secret in none of the ways that we can send one. */
  NO_METHOD,
  /** It does not know us, or takes the code or the token for none of its own. */
  REFUSED,
  /** What it said is not signed by it, not for us, of another time or of another try. */
  FORGED;

  /** Tells whether whoever asked had to wait for nothing, and would again. */
  public boolean waited() {
    return this == UNREACHABLE || this == SILENT;
  }

  /** Tells whether it has said that somebody is no longer in, rather than nothing. */
  public boolean ended() {
    return this == REFUSED || this == FORGED;
  }
}
