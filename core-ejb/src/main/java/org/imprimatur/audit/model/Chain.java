package org.imprimatur.audit.model;

import java.util.Optional;

/** Checks entries one after the other. Feed it a whole log from the first entry; it keeps only the last hash. */
public final class Chain {

  private long seq;
  private String hash = AuditEntry.NONE;

  /** Takes the next entry; returns what is wrong with it, or empty when it follows the one before. */
  public Optional<String> next(AuditEntry entry) {
    if (entry.seq() != seq + 1) {
      return Optional.of("entry " + (seq + 1) + " is missing: entry " + entry.seq() + " follows entry " + seq);
    }
    if (!entry.previous().equals(hash)) {
      return Optional.of("entry " + entry.seq() + " does not follow entry " + seq + ": the hash before it differs");
    }
    if (!entry.intact()) {
      return Optional.of("entry " + entry.seq() + " was changed: its content does not give its hash");
    }
    seq = entry.seq();
    hash = entry.hash();
    return Optional.empty();
  }

  /** Returns the number of entries found in order so far. */
  public long length() {
    return seq;
  }

  /** Returns the hash of the last entry found in order. */
  public String head() {
    return hash;
  }
}
